import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '#shared/codecs/index.ts'
import { checkDocument } from '#shared/rules/index.ts'
import { playTranscript } from './transcript.ts'

// Each folder holds a pipeline and a transcript: steps, and what was told after each. `npx vitest -u` writes them again.
const root = join(import.meta.dirname, 'semantics')
const scenarios = readdirSync(root)

describe.each(scenarios)('%s', (name) => {
  const text = readFileSync(join(root, name, 'pipeline.json'), 'utf8')
  const document = readDocument(text)

  it('has a pipeline without mistakes', () => {
    expect(checkDocument(document).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('goes as it is written down', async () => {
    const file = join(root, name, 'transcript.txt')
    const declaration = document.pipelines[0]?.declaration ?? {}
    await expect(playTranscript(declaration, readFileSync(file, 'utf8'))).toMatchFileSnapshot(file)
  })
})
