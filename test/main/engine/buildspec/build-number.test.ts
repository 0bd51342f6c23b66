import { expect, it } from 'vitest'
import { nextBuildNumber } from '#main/engine/buildspec/build-number.ts'
import { folder } from '../bench.ts'

it('counts the builds of each project, and never gives a number twice', async () => {
  const dataFolder = folder()
  const together = await Promise.all(Array.from({ length: 8 }, () => nextBuildNumber(dataFolder, 'site')))
  expect(new Set(together).size).toBe(8)
  const last = Math.max(...together)
  for (let more = 1; more <= 30; more++) expect(await nextBuildNumber(dataFolder, 'site')).toBe(last + more)
  expect(await nextBuildNumber(dataFolder, 'other')).toBe(1)
})
