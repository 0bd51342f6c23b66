import { describe, expect, it } from 'vitest'
import { type ActionType, actionTypeKey } from '#shared/catalog/action-type.ts'
import type { Case, Field, Permission, When } from '#shared/catalog/field.ts'
import { actionTypes, catalogWith, findActionType, findRuleType, ruleTypes } from '#shared/catalog/index.ts'
import type { RuleType } from '#shared/catalog/rule-type.ts'

type Entry = ActionType | RuleType
const entries: readonly Entry[] = [...actionTypes, ...ruleTypes]

/** `Title: what` for whatever of an entry should not be so. */
function wrongIn(find: (entry: Entry) => readonly string[]): readonly string[] {
  return entries.flatMap((entry) => find(entry).map((what) => `${entry.title}: ${what}`))
}

function wrongFields(isWrong: (field: Field, key: string, entry: Entry) => boolean): readonly string[] {
  return wrongIn((entry) => Object.keys(entry.fields).filter((key) => isWrong(fieldOf(entry, key), key, entry)))
}

function wrongPermissions(isWrong: (permission: Permission, entry: Entry) => boolean): readonly string[] {
  return wrongIn((entry) => entry.permissions.filter((permission) => isWrong(permission, entry)).map(({ id }) => id))
}

function fieldOf({ fields }: Entry, key: string): Field {
  const field = fields[key]
  if (!field) throw new Error(`There is no ${key}.`)
  return field
}

/** Every key that a case looks at, and the values that it looks for. */
function looksAt(when: When): readonly { key: string; values: readonly string[] }[] {
  if ('all' in when) return when.all.flatMap(looksAt)
  if ('any' in when) return when.any.flatMap(looksAt)
  if ('not' in when) return looksAt(when.not)
  if ('inputs' in when) return []
  return [{ key: when.key, values: 'in' in when ? when.in : [] }]
}

function casesOf({ fields, permissions }: Entry): readonly Case[] {
  return [
    ...Object.values(fields).flatMap(({ requiredWhen, unusedWhen }) => [requiredWhen ?? [], unusedWhen ?? []].flat()),
    ...permissions.flatMap((permission) => permission.case ?? []),
  ]
}

/** The placeholders of a permission, such as `config.Alarms[]`. */
function placeholders({ resources, condition = {} }: Permission): readonly string[] {
  const text = JSON.stringify([resources, condition])
  return [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, name = '']) => name)
}

function configurationKeys(permission: Permission): readonly string[] {
  return placeholders(permission).flatMap((name) => /^config\.(\w+)(?:\[\])?$/.exec(name)?.[1] ?? [])
}

describe('the catalog', () => {
  it('has every entry once, under its own key', () => {
    expect(new Set(actionTypes.map(actionTypeKey)).size).toBe(actionTypes.length)
    expect(actionTypes.filter((type) => findActionType(type) !== type)).toEqual([])
    expect(new Set(ruleTypes.map(({ provider }) => provider)).size).toBe(ruleTypes.length)
    expect(ruleTypes.filter((type) => findRuleType(type.provider) !== type)).toEqual([])
  })

  it('does not know what is not there', () => {
    expect(findActionType({ category: 'Build', owner: 'Custom', provider: 'Mine', version: '1' })).toBeUndefined()
    expect(findActionType({ category: 'Build', owner: undefined, provider: 'CodeBuild', version: '1' })).toBeUndefined()
    expect(findRuleType('Mine')).toBeUndefined()
    expect(findRuleType(undefined)).toBeUndefined()
  })

  it('takes own types beside its own, and in their place', () => {
    const [first, second] = actionTypes
    if (!first || !second) throw new Error('The catalog is empty.')
    const own = { ...first, title: 'Mine' }
    const other = { ...second, owner: 'Custom', provider: 'Other' } as const
    const catalog = catalogWith([own, other])
    expect(catalog.find(first)).toBe(own)
    expect(catalog.find(other)).toBe(other)
    expect(catalog.find(second)).toBe(second)
    expect(catalog.types).toHaveLength(actionTypes.length + 1)
  })
})

describe('an entry', () => {
  it('names its provider in a title that no other entry has', () => {
    expect(wrongIn(({ title, provider }) => (title.includes(provider) ? [] : [provider]))).toEqual([])
    expect(new Set(actionTypes.map(({ title }) => title)).size).toBe(actionTypes.length)
    expect(new Set(ruleTypes.map(({ title }) => title)).size).toBe(ruleTypes.length)
  })

  it('describes itself in one short line and leads to AWS’s own page', () => {
    expect(wrongIn(({ description }) => (/^[A-Z].{8,88}\.$/u.test(description) ? [] : [description]))).toEqual([])
    expect(wrongIn(({ docs }) => (docs.startsWith('https://docs.aws.amazon.com/codepipeline/') ? [] : [docs]))).toEqual(
      [],
    )
  })

  it('bounds artifacts with the smaller number first', () => {
    expect(
      wrongIn((entry) =>
        [entry.inputs, 'outputs' in entry ? entry.outputs : ([0, 0] as const)]
          .filter(([least, most]) => least > most)
          .map(String),
      ),
    ).toEqual([])
  })

  it('heads a card only with a key that it has', () => {
    expect(wrongIn(({ headline, fields }) => (headline === undefined || headline in fields ? [] : [headline]))).toEqual(
      [],
    )
  })

  it('writes sentences, and tells nobody what is not sure', () => {
    const texts = (entry: Entry) => [
      ...Object.values(entry.fields).map(({ help }) => help),
      ...(entry.notes ?? []),
      ...('limits' in entry ? (entry.limits ?? []) : []),
      ...('outputVariables' in entry ? Object.values(entry.outputVariables) : []),
      ...('retired' in entry && entry.retired !== undefined ? [entry.retired] : []),
    ]
    expect(
      wrongIn((entry) => texts(entry).filter((text) => !/^[A-Z{].*\.$/su.test(text) || /unconfirmed/i.test(text))),
    ).toEqual([])
  })
})

describe('a field', () => {
  it('has a label of its own in its form', () => {
    expect(wrongFields(({ label }) => !/^[A-Z]/u.test(label))).toEqual([])
    expect(
      wrongIn(({ fields }) => {
        const labels = Object.values(fields).map(({ label }) => label)
        return labels.filter((label, index) => labels.indexOf(label) < index)
      }),
    ).toEqual([])
  })

  it('has what its kind asks for', () => {
    expect(wrongFields(({ kind, choices = [] }) => kind === 'choice' && choices.length === 0)).toEqual([])
    expect(wrongFields(({ kind, json }) => (kind === 'json') !== (json !== undefined))).toEqual([])
    expect(wrongFields(({ kind, choices }) => choices !== undefined && kind !== 'choice' && kind !== 'list')).toEqual(
      [],
    )
    expect(
      wrongFields(({ kind, minimum, maximum }) => kind !== 'number' && (minimum ?? maximum) !== undefined),
    ).toEqual([])
    expect(wrongFields(({ kind }, _, { inputs }) => kind.startsWith('artifact') && inputs[1] === 0)).toEqual([])
  })

  it('defaults to something that it could be set to', () => {
    expect(
      wrongFields(({ kind, choices, default: fallback }) =>
        kind === 'choice' && fallback !== undefined ? choices?.includes(fallback) !== true : false,
      ),
    ).toEqual([])
    expect(
      wrongFields(({ pattern, default: fallback }) =>
        pattern && fallback !== undefined ? !new RegExp(`^(?:${pattern.source})$`, 'u').test(fallback) : false,
      ),
    ).toEqual([])
  })

  it('has patterns that compile and stand without anchors', () => {
    const patterns = entries.flatMap(({ fields }) =>
      Object.values(fields).flatMap(({ pattern }) => pattern?.source ?? []),
    )
    expect(() => patterns.map((source) => new RegExp(`^(?:${source})$`, 'u'))).not.toThrow()
    expect(patterns.filter((source) => /^\^|\$$/.test(source))).toEqual([])
  })

  it('has bounds with the smaller number first', () => {
    expect(wrongFields(({ minimum = 0, maximum = Infinity }) => minimum > maximum)).toEqual([])
    expect(wrongFields(({ minLength = 0, maxLength = Infinity }) => minLength > maxLength)).toEqual([])
  })

  it('is either always needed or sometimes, and says when', () => {
    expect(wrongFields(({ required, requiredWhen }) => required && requiredWhen !== undefined)).toEqual([])
    expect(
      wrongIn((entry) => casesOf(entry).flatMap(({ words }) => (/^[a-zA-Z].*[^.]$/.test(words) ? [] : [words]))),
    ).toEqual([])
  })

  it('looks only at keys that are there, for values that they can have', () => {
    const missing = (entry: Entry) =>
      casesOf(entry)
        .flatMap(({ when }) => (when ? looksAt(when) : []))
        .filter(({ key, values }) => {
          const field = entry.fields[key]
          return field === undefined || values.some((value) => field.choices?.includes(value) !== true)
        })
        .map(({ key }) => key)
    expect(wrongIn(missing)).toEqual([])
  })
})

describe('a permission', () => {
  it('has placeholders that somebody can fill in', () => {
    const known = ['partition', 'region', 'actionRegion', 'account', 'pipeline.name']
    expect(
      wrongPermissions((permission, { fields }) =>
        placeholders(permission).some((name) => {
          const key = /^config\.(\w+)(\[\])?$/.exec(name)
          if (!key?.[1]) return !known.includes(name)
          const field = fields[key[1]]
          return field === undefined || (field.kind === 'list') !== (key[2] !== undefined)
        }),
      ),
    ).toEqual([])
  })

  it('names a key that may be absent only in the case that it is there', () => {
    expect(
      wrongPermissions((permission, { fields }) =>
        configurationKeys(permission).some((key) => fields[key]?.required !== true && permission.case === undefined),
      ),
    ).toEqual([])
  })

  it('is an action of a service, once in its entry', () => {
    expect(
      wrongPermissions(({ actions }) => actions.some((action) => !/^[a-z0-9-]+:[A-Za-z*]+$/.test(action))),
    ).toEqual([])
    expect(
      wrongIn(({ permissions }) => {
        const ids = permissions.map(({ id }) => id)
        return ids.filter((id, index) => ids.indexOf(id) < index)
      }),
    ).toEqual([])
  })
})
