import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { ProcessTree } from './process-tree.ts'

test.runIf(process.platform === 'linux')('what a process starts counts with it', async () => {
  const alone = new ProcessTree(process.pid)
  alone.look()
  const child = spawn(process.execPath, ['-e', 'console.log("up"); process.stdin.resume()'])
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const [withChild, ofChild] = [new ProcessTree(process.pid), new ProcessTree(child.pid ?? 0)]
  withChild.look()
  ofChild.look()
  child.kill()
  const memoryOf = ({ uses }: ProcessTree) => uses[0]?.memory ?? 0
  expect(memoryOf(ofChild)).toBeGreaterThan(10_000_000)
  expect(memoryOf(withChild)).toBeGreaterThan(memoryOf(ofChild) + memoryOf(alone) / 2)
  expect(withChild.cpuSeconds).toBeGreaterThanOrEqual(ofChild.cpuSeconds)
})
