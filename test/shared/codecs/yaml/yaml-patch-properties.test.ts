import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, type TextChange } from '#shared/codecs/codec.ts'
import { childOf, type PlacedNode, type SyntaxNode } from '#shared/codecs/syntax.ts'
import { patchYaml } from '#shared/codecs/yaml/yaml-patch.ts'
import { parseYaml, reparseYamlInSteps } from '#shared/codecs/yaml/yaml-tree.ts'
import type { Json } from '#shared/model/json.ts'
import { yamlFiles } from './corpus.ts'
import { hostileTexts } from './hostile.ts'
import { asList, asObject, blocksIn } from './patching.ts'
import { applyEdit, type EditKind, type RandomEdit, randomEdit } from './random-edits.ts'
import { referenceValue } from './reference.ts'

const isReadable = (text: string) => parseYaml(text).problems.every(({ severity }) => severity === 'warning')
const realTexts = yamlFiles()
  .map(([, text]) => text)
  .filter((text) => text.length < 5000 && isReadable(text))
const layouts: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll(/\r?\n/g, '\r\n'),
  (text) => `\uFEFF${text.replace(/^\uFEFF/, '').trimEnd()}`,
]
const anyText = fc
  .tuple(fc.oneof(fc.constantFrom(...realTexts), fc.constantFrom(...hostileTexts)), fc.constantFrom(...layouts))
  .map(([text, layout]) => layout(text))
  .filter(isReadable)

interface Patched {
  readonly root: SyntaxNode
  readonly expected: Json
  readonly changes: readonly TextChange[]
  readonly text: string
}

/** The whole text patched after edits of its value. */
function patched(text: string, edits: readonly RandomEdit[]): Patched {
  const { root } = parseYaml(text)
  if (!root) throw new Error('nothing to read')
  const expected = edits.reduce<Json>(applyEdit, root.value)
  const changes = patchYaml(text, { node: root, offset: root.start }, expected)
  return { root, expected, changes, text: applyChanges(text, changes) }
}

describe('a patched text', () => {
  const everyKind: readonly EditKind[] = ['set', 'insert', 'remove', 'move', 'copy', 'rename']
  const edits = fc.array(randomEdit(...everyKind), { minLength: 1, maxLength: 3 })

  it('says what was wanted, for us and for the yaml package', () => {
    fc.assert(
      fc.property(anyText, edits, (text, list) => {
        const { text: after, expected } = patched(text, list)
        const { root, problems } = parseYaml(after)
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(root?.value).toEqual(expected)
        expect(referenceValue(after)?.value).toEqual(expected)
      }),
      { numRuns: 400, endOnFailure: true },
    )
  })

  it('reads in parts as it reads as a whole', () => {
    fc.assert(
      fc.property(anyText, edits, (text, list) => {
        const { root, changes, text: after } = patched(text, list)
        const again = reparseYamlInSteps(root, text, changes)
        fc.pre(again !== undefined)
        expect(again).toEqual(parseYaml(after).root)
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })

  it('keeps its comments where nothing goes', () => {
    const comments = (text: string) => text.match(/(?:^|\s)#/gm)?.length ?? 0
    fc.assert(
      // Between brackets a comment may have no line to go to.
      fc.property(
        fc.constantFrom(...realTexts.filter((text) => !/\[[^\]]*\s#/.test(text))),
        randomEdit('insert', 'move', 'copy', 'rename'),
        (text, edit) => {
          expect(comments(patched(text, [edit]).text)).toBeGreaterThanOrEqual(comments(text))
        },
      ),
      { numRuns: 200, endOnFailure: true },
    )
  })
})

describe('the bytes around a change', () => {
  const numbers = fc.tuple(fc.nat(), fc.nat(), fc.nat())
  const from = <T>(list: readonly T[], at: number): T => {
    const item = list[at % Math.max(1, list.length)]
    fc.pre(item !== undefined)
    return item as T
  }
  /** Checks something for the blocks of real texts that have at least so many members or items. */
  function holds(
    kind: 'object' | 'list',
    least: number,
    check: (text: string, block: PlacedNode, one: number, two: number) => void,
  ): void {
    const texts = fc
      .tuple(fc.constantFrom(...realTexts), fc.constantFrom(...layouts))
      .map(([text, layout]) => layout(text))
    const isPlain = (text: string) => parseYaml(text).root?.isLinked !== true
    fc.assert(
      fc.property(texts.filter(isPlain), numbers, (text, [place, one, two]) => {
        check(text, from(blocksIn(text, kind, least), place), one, two)
      }),
      { numRuns: 150, endOnFailure: true },
    )
  }

  it('all stay when an item is inserted', () => {
    holds('list', 1, (text, block, at) => {
      const items = asList(block.node.value)
      const changes = patchYaml(text, block, items.toSpliced(at % (items.length + 1), 0, { Name: 'New', x: [1] }))
      expect(changes.map(({ length }) => length)).toEqual([0])
    })
  })

  it('all stay when a member is inserted', () => {
    holds('object', 1, (text, block, at) => {
      const members = Object.entries(asObject(block.node.value))
      const after = Object.fromEntries(members.toSpliced(at % (members.length + 1), 0, ['New member', 'x\ny\n']))
      expect(patchYaml(text, block, after).map(({ length }) => length)).toEqual([0])
    })
  })

  it('all stay when an item goes', () => {
    holds('list', 2, (text, block, at) => {
      const items = asList(block.node.value)
      const changes = patchYaml(text, block, items.toSpliced(at % items.length, 1))
      expect(changes.map((change) => change.text)).toEqual([''])
    })
  })

  it('all stay when a member goes', () => {
    holds('object', 2, (text, block, at) => {
      fc.pre(!block.node.hasDuplicates)
      const members = Object.entries(asObject(block.node.value))
      const changes = patchYaml(text, block, Object.fromEntries(members.toSpliced(at % members.length, 1)))
      expect(changes.map((change) => change.text)).toEqual([''])
    })
  })

  it('all stay when a scalar changes', () => {
    holds('object', 1, (text, block, at) => {
      const scalars = block.node.children.filter(({ node }) => typeof node.value === 'string' && node.length > 0)
      const child = from(scalars, at)
      const { node } = child
      const source = text.slice(block.offset + node.start, block.offset + node.start + node.length)
      fc.pre(!/^[|>!]/.test(source) && childOf(block.node, child.name) === child)
      const changes = patchYaml(text, block, { ...asObject(block.node.value), [child.name]: 'yes: it is' })
      expect(changes).toEqual([{ offset: block.offset + node.start, length: node.length, text: expect.any(String) }])
    })
  })

  it('are the same lines when an item moves', () => {
    holds('list', 2, (text, block, one, two) => {
      const items = asList(block.node.value)
      const [at, to] = [one % items.length, two % items.length]
      const after = items.toSpliced(at, 1).toSpliced(to, 0, items[at] ?? null)
      const lines = (source: string) =>
        source
          .split('\n')
          .filter((line) => line.trim() !== '')
          .sort()
      fc.pre(text.endsWith('\n'))
      expect(lines(applyChanges(text, patchYaml(text, block, after)))).toEqual(lines(text))
    })
  })

  it('are all back when a member is renamed and renamed back', () => {
    holds('object', 1, (text, block, at) => {
      const child = from(block.node.children, at)
      // A name that looks like something else comes back in quotes.
      fc.pre(!block.node.hasDuplicates && /^[A-Z]\w+$/i.test(String(child.name)))
      const renamed = (value: Json, old: string, name: string) =>
        Object.fromEntries(Object.entries(asObject(value)).map(([own, member]) => [own === old ? name : own, member]))
      const name = String(child.name)
      const once = applyChanges(text, patchYaml(text, block, renamed(block.node.value, name, 'Renamed')))
      const again = from(
        blocksIn(once, 'object', 1).filter(({ offset }) => offset === block.offset),
        0,
      )
      const twice = applyChanges(once, patchYaml(once, again, renamed(again.node.value, 'Renamed', name)))
      expect(twice).toBe(text)
    })
  })
})
