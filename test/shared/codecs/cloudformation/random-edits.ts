import fc from 'fast-check'
import type { EditRequest } from '#shared/model/edit-request.ts'
import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { toPointer } from '#shared/model/location.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { isIntrinsic } from '#shared/model/value.ts'

/** Numbers from which an edit is made once the declaration is known that it is for. */
export const seeds = fc.array(fc.nat(10_000), { minLength: 6, maxLength: 6 })

/** Texts that notations have a hard time with. */
const texts = [
  'plain',
  'yes',
  'null',
  '~',
  '1',
  '01',
  '0o7',
  '1.10',
  '2020-01-01',
  '12:30:45',
  'a: b',
  'a #b',
  '# c',
  "it's",
  '"quoted"',
  '!Ref x',
  '*alias',
  '&anchor',
  '- item',
  '{"json": [1, "two"]}',
  ' leading',
  'trailing ',
  'two\nlines',
  'two\nlines\n',
  '\n\nempty first',
  'tab\tinside',
  'grüße 🚀',
  'x'.repeat(300),
  'long words '.repeat(20),
]
const functions: readonly Json[] = [
  { Ref: 'Branch' },
  { 'Fn::Sub': 'a-${AWS::Region}: "b"' },
  { 'Fn::GetAtt': ['Role', 'Arn'] },
  { 'Fn::If': ['Yes', 'a', { Ref: 'AWS::NoValue' }] },
  { 'Fn::Join': ['-', ['a', { Ref: 'B' }]] },
]

/** An edit that fits a declaration, if it has what the edit is about. */
export function randomEdit(declaration: JsonObject, seed: readonly number[]): EditRequest {
  const [kind = 0, a = 0, b = 0, c = 0, d = 0, e = 0] = seed
  const { stages } = readPipeline(declaration)
  const stage = stages.length > 0 ? a % stages.length : 0
  const actions = stages[stage]?.actions ?? []
  const action = actions.length > 0 ? b % actions.length : 0
  const other = stages.length > 0 ? c % stages.length : 0
  const at = (length: number) => d % (length + 1)
  const place = `/stages/${stage}/actions/${action}`
  const value = e % 4 === 0 ? (functions[d % functions.length] ?? null) : (texts[d % texts.length] ?? '')
  const artifact = stages.flatMap((one) =>
    one.actions.flatMap(({ outputs }) => outputs.flatMap((o) => o.name ?? [])),
  )[0]
  const namespace = stages.flatMap((one) => one.actions.flatMap((each) => each.namespace ?? []))[0]
  const edits: readonly EditRequest[] = [
    { edit: 'stage.rename', stage, to: `Renamed-${c}` },
    { edit: 'stage.move', stage, to: at(stages.length - 1) },
    { edit: 'stage.remove', stage },
    { edit: 'stage.add', name: `Added-${b}`, at: at(stages.length) },
    { edit: 'stage.duplicate', stage, as: `Copied-${c}` },
    { edit: 'action.add', stage, action: newAction(`Added-${c}`, value), at: at(actions.length) },
    { edit: 'action.move', stage, action, toStage: other, runOrder: 1 + (e % 3) },
    { edit: 'action.move', stage, action, toStage: stage, runOrder: 1 + (e % 3), at: at(actions.length - 1) },
    { edit: 'action.remove', stage, action },
    { edit: 'action.rename', stage, action, to: `Renamed-${c}` },
    { edit: 'action.duplicate', stage, action, as: `Copied-${c}` },
    { edit: 'artifact.rename', artifact, to: `Artifact-${c}` },
    { edit: 'namespace.rename', namespace, to: `space-${c}` },
    { edit: 'artifact.connect', from: { stage, action }, to: { stage: other, action: 0 } },
    { edit: 'set', path: `${place}/configuration/Some.Key`, value },
    { edit: 'set', path: `${place}/configuration/ProjectName`, value },
    { edit: 'set', path: `${place}/commands`, value: ['echo "a: b"', 'x | y #z'] },
    { edit: 'set', path: '/executionMode', value: 'QUEUED' },
    { edit: 'set', path: '/$cloudFormation/Tags', value: [{ Key: 'k', Value: String(texts[d % texts.length]) }] },
    { edit: 'set', path: '/artifactStores/eu-north-1', value: { type: 'S3', location: value } },
    { edit: 'set', path: textAt(declaration, d), value },
    { edit: 'unset', path: somewhere(declaration, d) },
    { edit: 'unset', path: place },
  ]
  return edits[kind % edits.length] ?? { edit: 'none' }
}

function newAction(name: string, value: Json): JsonObject {
  return {
    name,
    actionTypeId: { category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '1' },
    runOrder: 2,
    configuration: { ProjectName: value, EnvironmentVariables: '[{"name": "A", "value": "b"}]' },
    inputArtifacts: [{ name: 'In' }],
    outputArtifacts: [],
  }
}

/** A place whose value can go; what is inside of functions is left to them. */
function somewhere(declaration: JsonObject, pick: number): string {
  const places = placesIn(declaration).filter(({ length }) => length > 0)
  return toPointer(places[pick % places.length] ?? [])
}

function textAt(declaration: JsonObject, pick: number): string {
  const places = placesIn(declaration, (value) => typeof value === 'string')
  return toPointer(places[pick % places.length] ?? ['name'])
}

function placesIn(
  value: Json,
  isWanted: (value: Json) => boolean = () => true,
  here: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  const own = isWanted(value) ? [here] : []
  if (isIntrinsic(value)) return own
  if (isList(value)) return [...own, ...value.flatMap((item, i) => placesIn(item, isWanted, [...here, i]))]
  if (!isObject(value)) return own
  return [...own, ...Object.entries(value).flatMap(([name, part]) => placesIn(part, isWanted, [...here, name]))]
}
