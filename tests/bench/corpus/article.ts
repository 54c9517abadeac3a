import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { articleSchema } from '../../../src/domain/article.ts'
import type { LedgerEdit } from '../../../src/domain/ledger.ts'
import type { reportSchema } from '../../../src/domain/report.ts'
import { type Day, inventPrintedDate } from './calendar.ts'
import type { Cast, CastMember, Outlet } from './cast.ts'
import { type ClaimSentence, type Material, writeClaimSentence } from './claim-sentence.ts'
import type { ClaimFields, Coverage, PastClaim } from './coverage.ts'
import { capitalise, toSlug, UniqueNames } from './invented-words.ts'
import type { Plot } from './plot.ts'
import type { Prose } from './prose.ts'
import type { Random } from './random.ts'
import { selectorAt } from './selector-at.ts'
import { SourceWriter } from './source-writer.ts'

const CLAIMS = 12
/** About 700 words. */
const SENTENCES = 47

export interface WrittenArticle {
  slug: string
  fields: z.input<typeof articleSchema>
  body: string
  source: string
  edits: LedgerEdit[]
  /** The report it was made from, where it names one for the first time. */
  report: { id: string; fields: z.input<typeof reportSchema> } | undefined
}

/** What articles are written from. */
export interface Newsroom {
  random: Random
  prose: Prose
  cast: Cast
  plot: Plot
  coverage: Coverage
  slugs: UniqueNames
}

/** A paragraph, heading, caption or list item; its sentences are joined by a space. */
interface Block {
  kind: 'heading' | 'caption' | 'paragraph' | 'list-item'
  sentences: readonly Sentence[]
}

interface Sentence {
  text: string
  /** Whom it names, apart from its claim. */
  names: readonly CastMember[]
  claim?: ClaimSentence
}

/** A sentence, and where it begins in the article's text, in UTF-16 code units. */
type PlacedSentence = Sentence & { start: number }

/** Writes one article: its text first, then the claims and everything else that is said about it. */
export function writeArticle(newsroom: Newsroom, day: Day, progress: number): WrittenArticle {
  const { random, prose, cast, coverage, slugs } = newsroom
  const outlet = random.pickSkewed(cast.outlets)
  const material: Material = { ...newsroom, outlet, day: day.number, progress }
  const titled = random.chance(0.6) ? random.pickSkewed(cast.spokenOf) : undefined
  const title = capitalise(titled === undefined ? prose.heading() : prose.clause(titled.mentions[0]))
  const slug = slugs.take(toSlug(title))
  const origin = chooseOrigin(newsroom, outlet, day)
  const blocks = [...writeBlocks(material), ...(origin.sentence ? [paragraphOf(origin.sentence)] : [])]
  const { text, sentences } = joinBlocks(title, blocks)
  const printed = inventPrintedDate(random, day)
  const { source, body, edits } = writeSource(newsroom, { title, outlet, blocks, line: printed.line })

  const claims = writeClaims(newsroom, { slug, outlet, day: day.number, text, sentences, origin })
  const named = new Set([
    ...(titled === undefined ? [] : [titled]),
    ...sentences.flatMap(({ names, claim }) => [...names, ...(claim === undefined ? [] : namedIn(claim))]),
  ])
  for (const { id } of [...named, outlet]) coverage.named.add(id)
  coverage.remember(outlet, slug, day.number, claims)

  const basis = origin.sentence && selectorIn(text, sentences, origin.sentence)
  const captions = blocks.filter(({ kind }) => kind === 'caption').flatMap((block) => block.sentences)
  const plain = sentences.filter(({ claim }) => claim === undefined)
  return {
    slug,
    fields: {
      title,
      outlet: outlet.id,
      outletBasis: [{ ...selectorAt(source, `» ${outlet.fields.name}`, 0), in: 'source' }],
      date: printed.date,
      dateBasis: [
        printed.line === undefined
          ? { outside: 'The copy prints no date.' }
          : { ...selectorAt(source, printed.line, 0), in: 'source' },
      ],
      derivesFrom: origin.derivesFrom,
      ...(basis && { derivesFromBasis: [basis] }),
      source: { file: `${slug}.txt`, sha256: createHash('sha256').update(source).digest('hex'), encoding: 'utf-8' },
      ...(random.chance(0.3) && { sourceUrl: `https://${outlet.id}.example/${slug}` }),
      ...(captions.length > 0 && { captions: captions.map((caption) => selectorIn(text, sentences, caption)) }),
      actors: [...new Set([...named].map(({ id }) => id))],
      claims: claims.map(({ fields }) => fields),
      ...(random.chance(0.12) && {
        notices: [
          {
            kind: random.pick(['error', 'inconsistency', 'garbled', 'undated', 'unsourced']),
            quote: selectorIn(text, sentences, random.pick(plain)),
            note: prose.sentence(),
          },
        ],
      }),
    },
    body,
    source,
    edits,
    report:
      origin.newReport && basis
        ? { id: origin.newReport.id, fields: { ...origin.newReport.fields, basis: [{ article: slug, ...basis }] } }
        : undefined,
  }
}

interface Origin {
  derivesFrom: z.input<typeof articleSchema>['derivesFrom']
  /** The sentence that says so. */
  sentence?: Sentence
  /** The claims of the article it was made from. */
  copied?: readonly PastClaim[]
  newReport?: { id: string; fields: Omit<z.input<typeof reportSchema>, 'basis'> }
}

/** What an article was made from: mostly nothing else; sometimes an article of its family or a report, or nobody knows. */
function chooseOrigin({ random, cast, coverage }: Newsroom, outlet: Outlet, day: Day): Origin {
  switch (random.weighted({ own: 75, unknown: 10, article: 8, report: 7 })) {
    case 'own':
      return { derivesFrom: [] }
    case 'unknown':
      return { derivesFrom: 'unknown' }
    case 'article': {
      const original = outlet.relays && coverage.latestOf(outlet.relays.id, day.number)
      if (outlet.relays === undefined || original === undefined) return { derivesFrom: [] }
      return {
        derivesFrom: [`articles/${original.slug}`],
        sentence: basedOn(outlet.relays),
        copied: original.claims,
      }
    }
    case 'report': {
      const author = random.pickSkewed(cast.named)
      const id = `report-for-${outlet.id}-by-${author.id}`
      const fields = {
        title: `Reporting by ${author.fields.name}`,
        author: [author.id],
        outlet: 'unknown',
        date: 'unknown',
      }
      const isNew = !coverage.named.has(id)
      coverage.named.add(id)
      return {
        derivesFrom: [`reports/${id}`],
        sentence: basedOn(author),
        ...(isNew && { newReport: { id, fields } }),
      }
    }
  }
}

const basedOn = (author: CastMember): Sentence => ({
  text: `This article is based on reporting by ${author.mentions[0]}.`,
  names: [author],
})

const paragraphOf = (sentence: Sentence): Block => ({ kind: 'paragraph', sentences: [sentence] })

/** Paragraphs of a few sentences, some under headings; here and there a list or a caption. */
function writeBlocks(material: Material): Block[] {
  const { random, prose } = material
  const withClaim = new Set(random.sample(SENTENCES, CLAIMS))
  const sentences = Array.from({ length: SENTENCES }, (_, index) =>
    withClaim.has(index) ? claimSentence(material) : plainSentence(material),
  )
  const blocks: Block[] = []
  while (sentences.length > 0) {
    if (blocks.length > 0 && random.chance(0.15)) {
      blocks.push({ kind: 'heading', sentences: [{ text: prose.heading(), names: [] }] })
    }
    if (random.chance(0.02)) {
      blocks.push({ kind: 'caption', sentences: [{ text: `Photo: ${prose.sentence()}`, names: [] }] })
    }
    const isList = random.chance(0.05)
    const together = sentences.splice(0, random.between(isList ? 3 : 2, 4))
    if (isList) blocks.push(...together.map((one): Block => ({ kind: 'list-item', sentences: [one] })))
    else blocks.push({ kind: 'paragraph', sentences: together })
  }
  return blocks
}

function claimSentence(material: Material): Sentence {
  const claim = writeClaimSentence(material)
  return { text: claim.text, names: [], claim }
}

function plainSentence({ random, prose, cast }: Material): Sentence {
  if (!random.chance(0.25)) return { text: prose.sentence(), names: [] }
  const actor = random.pickSkewed(cast.spokenOf)
  return { text: prose.sentence(random.pickSkewed(actor.mentions)), names: [actor] }
}

const SEPARATOR = '\n\n'

/** The text of the article, as `src/anchoring/project-text.ts` defines it, with the place of every sentence. */
function joinBlocks(title: string, blocks: readonly Block[]): { text: string; sentences: PlacedSentence[] } {
  const sentences: PlacedSentence[] = []
  let text = title
  for (const block of blocks) {
    text += SEPARATOR
    for (const [index, sentence] of block.sentences.entries()) {
      if (index > 0) text += ' '
      sentences.push({ ...sentence, start: text.length })
      text += sentence.text
    }
  }
  return { text, sentences }
}

function selectorIn(text: string, sentences: readonly PlacedSentence[], { text: words }: Sentence) {
  return selectorAt(text, words.replace(/\.$/, ''), sentences.find((sentence) => sentence.text === words)?.start ?? 0)
}

/** The copy as it was found, with menu, adverts and teasers, and how it became the article. */
function writeSource(
  { random, prose }: Newsroom,
  article: { title: string; outlet: Outlet; blocks: readonly Block[]; line: string | undefined },
): SourceWriter {
  const writer = new SourceWriter()
  const section = capitalise(prose.word())
  writer.remove(`Home » ${section} » ${article.outlet.fields.name}\n\n`, 'navigation')
  writer.moveToTitle(article.title)
  writer.remove('\n\n', 'line-space')
  if (article.line !== undefined) writer.remove(`${article.line}\n\n`, 'navigation')
  for (const [index, block] of article.blocks.entries()) {
    const before = article.blocks[index - 1]
    if (before !== undefined) writer.keep(block.kind === 'list-item' && before.kind === 'list-item' ? '\n' : SEPARATOR)
    if (before?.kind === 'paragraph' && random.chance(0.1)) writer.remove('ADVERTISEMENT\n\n', 'advert')
    if (block.kind === 'heading') writer.insert('## ', 'heading-mark')
    if (block.kind === 'list-item') writer.replace('• ', '- ', 'list-mark')
    keepParagraph(random, writer, block.sentences.map(({ text }) => text).join(' '))
  }
  const teasers = Array.from({ length: random.between(2, 6) }, () => prose.heading())
  writer.remove(`\n\nSimilar news\n\n${teasers.join('\n')}\n`, 'similar-news')
  return writer
}

/** Some copies cut a line inside a paragraph. */
function keepParagraph(random: Random, writer: SourceWriter, text: string): void {
  const space = random.chance(0.15) ? text.indexOf(' ', random.below(text.length)) : -1
  if (space === -1) {
    writer.keep(text)
    return
  }
  writer.keep(text.slice(0, space))
  writer.replace('\n', ' ', 'broken-line')
  writer.keep(text.slice(space + 1))
}

const namedIn = ({ speaker, about, relayedBy }: ClaimSentence): CastMember[] => [speaker, ...about, ...relayedBy]

/** The claims of an article, in the order of its text, as later articles will know them. */
function writeClaims(
  newsroom: Newsroom,
  article: {
    slug: string
    outlet: Outlet
    day: number
    text: string
    sentences: readonly PlacedSentence[]
    origin: Origin
  },
): (PastClaim & { fields: ClaimFields })[] {
  const ids = new UniqueNames()
  return article.sentences.flatMap((sentence, index) => {
    const { claim, start } = sentence
    if (claim === undefined) return []
    const id = ids.take(claimId(claim.clause))
    const voices = [claim.speaker, ...claim.relayedBy].map((actor) => actor.id)
    const past = { ref: `${article.slug}/${id}`, day: article.day, family: article.outlet.family, voices }
    if (claim.event !== undefined) newsroom.coverage.named.add(claim.event.id)
    const before = article.sentences[index - 1]
    const selector = (words: string) => selectorAt(article.text, words, start)
    const fields: ClaimFields = {
      id,
      text: paraphrase(newsroom, claim),
      quote: selector(claim.quote),
      ...(before && newsroom.random.chance(0.08) && { context: [selectorIn(article.text, [before], before)] }),
      speaker: [claim.speaker.id],
      ...(claim.attribution !== undefined && { attribution: selector(claim.attribution) }),
      sourcing: claim.sourcing,
      ...(claim.relayedBy.length > 0 && { relayedBy: claim.relayedBy.map((actor) => actor.id) }),
      kind: newsroom.random.weighted({ event: 25, plan: 20, demand: 12, assessment: 25, denial: 6, background: 12 }),
      ...(claim.about.length > 0 && { about: claim.about.map((actor) => actor.id) }),
      ...(claim.when !== undefined && { when: claim.when }),
      ...(claim.whenBasis !== undefined && { whenBasis: selector(claim.whenBasis) }),
      ...(claim.event !== undefined && { event: claim.event.id }),
      ...answer(newsroom, past, article.origin.copied),
    }
    return [{ ...past, fields }]
  })
}

/** An id of the first few words that say something. */
const claimId = (clause: string): string => toSlug((clause.match(/\b\w{4,}\b/g) ?? ['statement']).slice(0, 4).join(' '))

/** Our own sentence: who says what, with some of the words exchanged. */
function paraphrase({ random, prose }: Newsroom, { clause, speaker, sourcing }: ClaimSentence): string {
  const words = clause.replaceAll(/\b[a-z]{5,}\b/g, (word) => (random.chance(0.3) ? prose.word() : word))
  return sourcing === 'outlet' ? `${capitalise(words)}.` : `${capitalise(speaker.mentions[0])} says that ${words}.`
}

/** What a claim answers, and how it bears on claims of earlier articles. */
function answer(
  { random, plot, coverage }: Newsroom,
  claim: PastClaim,
  copied: readonly PastClaim[] | undefined,
): Pick<ClaimFields, 'answers' | 'relations'> {
  if (copied !== undefined && random.chance(0.2)) {
    return { relations: [{ kind: random.pick(['repeats', 'repeats', 'distorts']), to: random.pick(copied).ref }] }
  }
  if (!random.chance(0.25)) return {}
  const question = random.pickSkewed(plot.questions)
  const isOpen = random.chance(0.1)
  const position = isOpen ? random.pick(['undisclosed', 'undecided']) : random.pickSkewed(question.fields.positions).id
  const relation = random.chance(0.3) ? coverage.relate(random, claim, question.id) : undefined
  return { answers: [{ question: question.id, position }], ...(relation && { relations: [relation] }) }
}
