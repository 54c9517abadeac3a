import { expect, test } from 'vitest'
import { SharedList } from '../../../src/domain/shared-list.ts'

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('several take every item of a list once, each a handful at a time, the quicker one more', async () => {
  const list = new SharedList(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  const [slow, quick]: [string[][], string[][]] = [[], []]
  await Promise.all([
    list.workThrough(2, async (items) => {
      slow.push(items)
      for (let wait = 0; wait < 50; wait += 1) await turn()
    }),
    list.workThrough(1, async (items) => {
      quick.push(items)
      await turn()
    }),
  ])
  expect(slow).toEqual([['a', 'b']])
  expect(quick).toEqual([['c'], ['d'], ['e'], ['f'], ['g']])
})

test('an empty list gives nobody anything', async () => {
  await new SharedList([]).workThrough(3, () => Promise.reject(new Error('Nothing was there to take.')))
})

test('an error of one who works ends that work', async () => {
  const failing = new SharedList([1, 2]).workThrough(1, () => Promise.reject(new Error('It broke.')))
  await expect(failing).rejects.toThrow('It broke.')
})
