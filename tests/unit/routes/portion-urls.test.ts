import { expect, test } from 'vitest'
import { matrixPeriodUrl, portionUrl, timelinePeriodUrl } from '../../../src/routes/portion-urls.ts'
import { actorUrl, eventUrl, QUESTIONS, questionUrl } from '../../../src/routes/urls.ts'

test.each([
  { of: 'the beginning of a list', url: portionUrl(actorUrl('board'), 'said', 1), at: '/actors/board.html#said' },
  { of: 'what follows', url: portionUrl(actorUrl('board'), 'said', 2), at: '/actors/board/said/2.html' },
  { of: 'a list of a folder’s own page', url: portionUrl(QUESTIONS, 'a', 3), at: '/questions/index/a/3.html' },
  { of: 'an event', url: portionUrl('/timeline.html', 'event-strike', 1), at: eventUrl('strike') },
  { of: 'a period of the matrix', url: matrixPeriodUrl('2031-03'), at: '/questions/periods/2031-03.html' },
  { of: 'a period of the timeline', url: timelinePeriodUrl('undated'), at: '/timeline/undated.html' },
])('$of stands at $at', ({ url, at }) => {
  expect(url).toBe(at)
})

test('no id of a thing can have the address of a portion or a period', () => {
  const things = ['periods', 'index', 'said', '2', '2031-03'].flatMap((id) => [actorUrl(id), questionUrl(id)])
  const parts = [portionUrl(actorUrl('said'), 'said', 2), portionUrl(QUESTIONS, 'periods', 2), matrixPeriodUrl('index')]
  expect(things.filter((url) => parts.includes(url))).toEqual([])
})
