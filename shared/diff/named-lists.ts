import { type Json, member } from '#shared/model/json.ts'
import { valueAt } from '#shared/model/location.ts'
import { canonical } from './canonical.ts'
import { describeItem } from './likeness.ts'
import { type Matching, matchItems } from './match-items.ts'

/** A list whose items have names; the place of an item in it means little. */
export interface NamedList {
  /** Where in an item its name stands. */
  readonly name: readonly string[]
  /** Whether the name is the item's own, or that of something elsewhere. */
  readonly isOwn: boolean
}

/** The list of a member of this name, if its items have names. Stages and actions are matched by a way of their own. */
export function namedList(memberName: string | number | undefined): NamedList | undefined {
  return typeof memberName === 'string' && Object.hasOwn(lists, memberName) ? lists[memberName] : undefined
}

const lists: Readonly<Record<string, NamedList>> = {
  variables: { name: ['name'], isOwn: true },
  environmentVariables: { name: ['name'], isOwn: true },
  outputArtifacts: { name: ['name'], isOwn: true },
  inputArtifacts: { name: ['name'], isOwn: false },
  rules: { name: ['name'], isOwn: true },
  blockers: { name: ['name'], isOwn: true },
  triggers: { name: ['gitConfiguration', 'sourceActionName'], isOwn: false },
  Tags: { name: ['Key'], isOwn: true },
  DisableInboundStageTransitions: { name: ['StageName'], isOwn: false },
}

/** Which items of such a list are the same before and after. */
export function matchNamed({ name }: NamedList, before: readonly Json[], after: readonly Json[]): Matching {
  return matchItems(placed(before), placed(after), {
    nameOf({ value }) {
      const own = valueAt(value, name)
      return own === undefined ? undefined : canonical(own)
    },
    describe({ value, index }) {
      const [first = '', second] = name
      const { type, facts } =
        second === undefined ? describeItem(value, first) : describeItem(member(value, first) ?? value, second)
      // What says nothing but its name can only be known by its place.
      return { type: facts.length === 0 ? `${type} ${index}` : type, facts }
    },
    valueOf: ({ value }) => value,
  })
}

function placed(values: readonly Json[]): readonly { readonly value: Json; readonly index: number }[] {
  return values.map((value, index) => ({ value, index }))
}
