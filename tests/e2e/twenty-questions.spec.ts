import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './test.ts'

/** Where an answer is looked for: each entry is the name of a link to click, from the start page on. */
interface ReaderQuestion {
  question: string
  clicks: [string] | [string, string]
  /** Words of the articles that answer it; all are on the page that the last click opens. */
  quotes: string[]
}

const NAVIGATION = ['Story', 'Articles', 'Questions', 'Contradictions', 'Actors', 'Sourcing', 'Timeline'] as const

const QUESTIONS: ReaderQuestion[] = [
  {
    question: 'Who says Saudi Arabia?',
    clicks: ['Questions', 'Where would they meet?'],
    quotes: ['Saudi Arabia, which hosted top-level U.S.-Russia talks last month, is the most likely venue'],
  },
  {
    question: 'Which claims rest only on anonymous officials?',
    clicks: ['Sourcing'],
    quotes: ['4 current and two former Russian officials', 'a high-ranking Russian diplomat who recently retired'],
  },
  {
    question: 'Do the two reports of the Easter plan confirm each other?',
    clicks: ['Contradictions'],
    quotes: ['One situation under conversation is a meeting around Easter', 'the most favorable scenario'],
  },
  {
    question: 'When would they meet?',
    clicks: ['Questions', 'When would Putin and Trump meet?'],
    quotes: ['There are likewise scenarios for May or even June', 'looking further and further away'],
  },
  {
    question: 'What has to happen first?',
    clicks: ['Questions', 'What must happen before they meet?'],
    quotes: ['but only after a ceasefire in Ukraine was in place', 'after Trump officially takes office'],
  },
  {
    question: 'Who is in more of a hurry?',
    clicks: ['Questions', 'Who wants the meeting more, or sooner?'],
    quotes: ['desire to meet with Putin as quickly as possible', 'the Kremlin does not want to delay the meeting'],
  },
  {
    question: 'What does Russia want out of it?',
    clicks: ['Questions', 'What does Russia want?'],
    quotes: ['access to critical technologies', 'legally binding guarantees'],
  },
  {
    question: 'What does Washington want?',
    clicks: ['Questions', 'What does Washington want?'],
    quotes: ['wants to end the war, and then he would like to rebuild a relationship with Russia'],
  },
  {
    question: 'Has Moscow accepted the 30-day ceasefire?',
    clicks: ['Questions', 'Does Russia accept a ceasefire?'],
    quotes: ['Moscow has not yet commented on it', 'it will not consent to a ceasefire without a detailed prepare'],
  },
  {
    question: 'How long does preparing a summit take?',
    clicks: ['Questions', 'How long does preparing a meeting take?'],
    quotes: ['took nearly 5 months', 'typically require months of preparation'],
  },
  {
    question: 'What could it cost Ukraine?',
    clicks: ['Questions', 'What could it cost Ukraine?'],
    quotes: ['a settlement unfavorable to Ukrainian sovereignty'],
  },
  {
    question: 'Who might spoil it?',
    clicks: ['Questions', 'What could stand in the way of a meeting or a deal?'],
    quotes: ['managing relations with China', 'Many European nations remain strongly opposed'],
  },
  {
    question: 'Which earlier summits is it set beside?',
    clicks: ['Questions', 'Which earlier meetings is it set beside?'],
    quotes: ['avoid a repeat of the 2018 Helsinki summit'],
  },
  {
    question: 'Is everybody in Moscow of one mind?',
    clicks: ['Questions', 'Is Moscow of one mind?'],
    quotes: ['the decision rests with Putin alone'],
  },
  {
    question: 'What would Washington do if the war goes on?',
    clicks: ['Questions', 'What follows if Moscow does not stop the war?'],
    quotes: ['a renewed emphasis on sanctions against Russia', 'seizing frozen Russian assets'],
  },
  {
    question: 'Has the Kremlin said anything official?',
    clicks: ['Contradictions'],
    quotes: [
      'has not yet issued any official statements on this matter',
      'There is certainly a requirement to organize',
    ],
  },
  {
    question: 'What exactly did Peskov say?',
    clicks: ['Actors', 'Dmitry Peskov'],
    quotes: ['“necessary in many ways”', 'It must be prepared appropriately'],
  },
  {
    question: 'What did Vance say?',
    clicks: ['Actors', 'JD Vance'],
    quotes: ['We think they’re asking for too much'],
  },
  {
    question: 'On what day was the 30-day ceasefire proposed?',
    clicks: ['Timeline'],
    quotes: ['On 11 March the US proposed a 30-day unconditional ceasefire'],
  },
  {
    question: 'Which words show that one text was copied from another?',
    clicks: ['Sourcing'],
    quotes: ['The Moscow Times reports that the Kremlin is exploring'],
  },
]

const linkNamed = (page: Page, name: string): Locator =>
  (NAVIGATION as readonly string[]).includes(name)
    ? page.getByRole('navigation').first().getByRole('link', { name, exact: true })
    : page.getByRole('main').getByRole('link', { name, exact: true }).first()

test('there are twenty questions', () => {
  expect(new Set(QUESTIONS.map(({ question }) => question)).size).toBe(20)
})

for (const { question, clicks, quotes } of QUESTIONS) {
  test(`${question} is answered with the quote after ${clicks.join(', then ')}`, async ({ page, root }) => {
    await page.goto(`${root}index.html`)
    for (const name of clicks) await linkNamed(page, name).click()
    for (const quote of quotes) {
      const words = page.getByRole('main').getByText(quote).filter({ visible: true }).first()
      await words.scrollIntoViewIfNeeded()
      await expect(words).toBeInViewport()
    }
  })
}
