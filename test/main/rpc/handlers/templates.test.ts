import { describe, expect, it } from 'vitest'
import { readDocument } from '#shared/codecs/index.ts'
import { testServices } from '../services.ts'

describe('templates', () => {
  it('are listed with what they are, and read as documents', async () => {
    const { ask } = await testServices()
    expect(await ask('templates.list')).toMatchObject({
      ok: true,
      value: expect.arrayContaining([{ name: 'blank-v2', title: expect.any(String), description: expect.any(String) }]),
    })
    const read = await ask('templates.read', { name: 'blank-v2' })
    expect(read).toMatchObject({ ok: true, value: { fileName: 'blank-v2.json', text: expect.any(String) } })
    expect(readDocument(String(textOf(read))).pipelines).toHaveLength(1)
  })

  it.each(['none', '..', '../..', 'blank-v2/', '/etc', ''])('have none called “%s”', async (name) => {
    const { ask } = await testServices()
    expect(await ask('templates.read', { name })).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  })
})

function textOf(result: unknown): unknown {
  return result && typeof result === 'object' && 'value' in result
    ? (result.value as { text: unknown }).text
    : undefined
}
