import { itemsOf, type Json, member } from '#shared/model/json.ts'
import { at, type Location } from '#shared/model/location.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import { cloudFormationMember, tagsMember } from '#shared/model/schema/schema-at.ts'
import { literal } from '#shared/model/value.ts'
import type { Dialect } from './rule.ts'

/** An entry of a list that only CloudFormation has, with one member of it that is a text. */
export interface TemplateEntry {
  readonly text: string
  /** Of that member. */
  readonly location: Location
  /** Of the entry. */
  readonly entry: Location
}

/** The entries of such a list whose member is a literal; none where the document is no template. */
export function templateEntries(
  { raw }: Pipeline,
  dialect: Dialect,
  list: 'DisableInboundStageTransitions' | 'Tags',
  name: string,
): readonly TemplateEntry[] {
  const own: Json = member(raw, cloudFormationMember) ?? null
  if (dialect !== 'cloudformation') return []
  return itemsOf(own, list).flatMap((item, index) => {
    const text = literal(member(item, name))
    const entry = at(cloudFormationMember, list, index)
    return text === undefined ? [] : [{ text, entry, location: [...entry, name] }]
  })
}

/** The keys of a pipeline's tags, wherever its document keeps them. */
export function tagKeys(pipeline: Pipeline, dialect: Dialect): readonly Pick<TemplateEntry, 'text' | 'location'>[] {
  if (dialect === 'cloudformation') return templateEntries(pipeline, dialect, 'Tags', 'Key')
  return itemsOf(pipeline.raw, tagsMember).flatMap((item, index) => {
    const text = literal(member(item, 'key'))
    return text === undefined ? [] : [{ text, location: at(tagsMember, index, 'key') }]
  })
}
