import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { createDispatch } from '#main/rpc/dispatch.ts'
import { call, event, fail, succeed } from '#shared/rpc/contract.ts'

const caller = { id: 'page', tell: () => undefined }
const contract = {
  area: {
    double: call<{ n: number }, number>(v.object({ n: v.number() })),
    refuse: call<undefined, null>(v.undefined()),
    break: call<undefined, null>(v.undefined()),
    happened: event<string>(),
  },
}
const messages: string[] = []
const dispatch = createDispatch(
  contract,
  {
    area: {
      double: ({ n }: { n: number }) => succeed(2 * n),
      refuse: async () => fail('not-found', 'There is none.'),
      break: () => {
        throw new Error('secret detail')
      },
    },
  },
  (message) => void messages.push(message),
)

describe('a request', () => {
  it('reaches its handler decoded', async () => {
    expect(await dispatch('area.double', { n: 2, more: true }, caller)).toEqual({ ok: true, value: 4 })
    expect(await dispatch('area.refuse', undefined, caller)).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    })
  })

  it('with a wrong input is refused by the place that is wrong', async () => {
    expect(await dispatch('area.double', { n: 'two' }, caller)).toMatchObject({
      ok: false,
      failure: { code: 'bad-request', message: expect.stringContaining('n: ') },
    })
  })

  it.each(['area.none', 'none.none', 'area.happened', 'area', '', 'area.constructor', '__proto__.toString'])(
    'for “%s” is refused, because nothing of that name can be asked for',
    async (name) => {
      expect(await dispatch(name, undefined, caller)).toMatchObject({ ok: false, failure: { code: 'bad-request' } })
    },
  )

  it('whose handler breaks is answered without the details, which are logged', async () => {
    const result = await dispatch('area.break', undefined, caller)
    expect(result).toMatchObject({ ok: false, failure: { code: 'internal' } })
    expect(JSON.stringify(result)).not.toContain('secret detail')
    expect(messages).toEqual([expect.stringContaining('secret detail')])
  })
})

it('needs a handler for every call of the contract', () => {
  expect(() => createDispatch(contract, { area: {} }, () => undefined)).toThrow('area.double')
})
