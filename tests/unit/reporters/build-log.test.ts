import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import buildLog from '../../../src/reporters/build-log.ts'

let printed = ''
beforeEach(() => {
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((printed += String(text)), true))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((printed += String(text)), true))
})
afterEach(() => vi.restoreAllMocks())

const ESCAPE = '\u001B'

test.each([
  {
    name: 'the name of a page',
    message: `  ${ESCAPE}[34m├─${ESCAPE}[39m ${ESCAPE}[2m/articles/ferry.html${ESCAPE}[22m`,
  },
  { name: 'the time that it took', message: ` ${ESCAPE}[2m(+3ms)${ESCAPE}[22m ` },
  { name: 'the time of a slow one', message: ' (+1.28s) ' },
])('$name isn’t told', ({ message }) => {
  buildLog().write({ label: 'SKIP_FORMAT', level: 'info', message, newLine: false })
  expect(printed).toBe('')
})

test.each([
  { name: 'what a step came to', level: 'info' as const, message: '94 page(s) built in 3.71s' },
  {
    name: 'that a page could not be made',
    level: 'info' as const,
    message: ' (+3ms) (file not created, response body was empty)',
  },
  { name: 'a warning about a page', level: 'warn' as const, message: '├─ /articles/ferry.html' },
  { name: 'an error', level: 'error' as const, message: 'Caught error rendering /articles/ferry' },
])('$name is told', ({ level, message }) => {
  buildLog().write({ label: 'build', level, message, newLine: true })
  expect(printed).toContain(message)
})
