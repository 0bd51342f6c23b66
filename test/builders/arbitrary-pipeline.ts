import type * as fc from 'fast-check'
import { type ActionType, actionTypeKey } from '#shared/catalog/action-type.ts'
import { actionTypes } from '#shared/catalog/index.ts'
import type { Json, JsonObject } from '#shared/model/json.ts'
import { arbitraryConfiguration } from './arbitrary-configuration.ts'
import { type Draw, drawing } from './draw.ts'
import { role, store } from './pipeline.ts'

/**
 * Pipelines that the service accepts, of all action types of the catalog: with the keys that they require, artifacts and
 * variables in reach, run orders, Regions with their stores, and the members that only V2 has.
 */
export function validPipeline(including?: ActionType): fc.Arbitrary<JsonObject> {
  return drawing((draw) => new Drawn(draw, including).pipeline())
}

const sources = actionTypes.filter(({ category }) => category === 'Source')
const others = actionTypes.filter(({ category }) => category !== 'Source')
const homeRegion = 'us-east-1'

/** What has been drawn so far, and is in reach of what comes next. */
class Drawn {
  private readonly draw: Draw
  private readonly including: ActionType | undefined
  private readonly isV2: boolean
  private readonly regions = new Set<string>()
  private readonly variables: readonly string[]
  private count = 0
  /** Artifacts and references that exist once the current run order starts. */
  private artifacts: string[] = []
  private references: string[] = []

  constructor(draw: Draw, including: ActionType | undefined) {
    this.draw = draw
    this.including = including
    this.isV2 = including?.pipelineTypes.includes('V1') === false || draw.chance()
    this.variables = this.isV2 ? draw.some(['Stage', 'Version', 'dry-run']) : []
  }

  pipeline(): JsonObject {
    const first = this.stage('Source', this.sourceTypes(), { isSource: true })
    this.references.push(...this.variables.map((name) => `#{variables.${name}}`))
    const executionMode = this.draw.one(['SUPERSEDED', 'QUEUED', 'PARALLEL'])
    const stages = this.laterTypes().map((types, index) => {
      // What is in reach of a condition before entry is what was there before the stage.
      const conditions = this.isV2 ? this.conditions(executionMode) : {}
      return { ...this.stage(`Stage-${index + 1}`, types, { isSource: false }), ...conditions }
    })
    return {
      name: this.draw.word(),
      roleArn: role,
      ...this.stores(),
      stages: [first, ...stages],
      pipelineType: this.isV2 ? 'V2' : 'V1',
      ...(this.isV2 ? { executionMode, ...this.onlyInV2(first) } : {}),
    }
  }

  private sourceTypes(): readonly ActionType[] {
    const drawn = Array.from({ length: this.draw.from(0, 2) }, () => this.draw.one(sources))
    const asked = this.including?.category === 'Source' ? [this.including] : []
    // One of them at least has files.
    return [this.draw.one(sources.filter(({ provider }) => provider !== 'ECR')), ...drawn, ...asked]
  }

  private laterTypes(): readonly (readonly ActionType[])[] {
    const possible = this.isV2 ? others : others.filter(({ pipelineTypes }) => pipelineTypes.includes('V1'))
    const types = Array.from({ length: this.draw.from(1, 3) }, () =>
      Array.from({ length: this.draw.from(1, 4) }, () => this.draw.one(possible)),
    )
    const [last = []] = types.slice(-1)
    if (!this.including || this.including.category === 'Source') return types
    return [...types.slice(0, -1), [...last, this.including]]
  }

  private stage(name: string, types: readonly ActionType[], { isSource }: { readonly isSource: boolean }): JsonObject {
    const actions: JsonObject[] = []
    let runOrder = 1
    let made: { artifacts: string[]; references: string[] } = { artifacts: [], references: [] }
    for (const type of types) {
      if (!isSource && this.draw.chance()) {
        runOrder += 1
        this.artifacts.push(...made.artifacts)
        this.references.push(...made.references)
        made = { artifacts: [], references: [] }
      }
      const { action, artifacts, references } = this.action(type, runOrder)
      actions.push(action)
      made.artifacts.push(...artifacts)
      made.references.push(...references)
    }
    this.artifacts.push(...made.artifacts)
    this.references.push(...made.references)
    return { name, actions }
  }

  private conditions(executionMode: string): JsonObject {
    const condition = (result: string, rule: JsonObject) => ({ conditions: [{ result, rules: [rule] }] })
    const canRollBack = executionMode !== 'PARALLEL'
    return {
      ...(this.draw.chance(0.3)
        ? { beforeEntry: condition(this.draw.one(['FAIL', 'SKIP']), this.variableCheck()) }
        : {}),
      ...(this.draw.chance(0.3)
        ? {
            onSuccess: condition(
              canRollBack ? 'ROLLBACK' : 'FAIL',
              ruleOf('DeploymentWindow', { Cron: '* 0 9-17 ? * MON-FRI' }),
            ),
          }
        : {}),
      ...(this.draw.chance(0.3)
        ? {
            onFailure: {
              result: 'RETRY',
              retryConfiguration: { retryMode: this.draw.one(['FAILED_ACTIONS', 'ALL_ACTIONS']) },
            },
          }
        : {}),
    }
  }

  private variableCheck(): JsonObject {
    const Variable = this.references.length > 0 ? this.draw.one(this.references) : '#{codepipeline.PipelineExecutionId}'
    return ruleOf('VariableCheck', { Variable, Value: 'x', Operator: this.draw.one(['EQ', 'NE', 'CONTAINS']) })
  }

  private action(
    type: ActionType,
    runOrder: number,
  ): { readonly action: JsonObject; readonly artifacts: readonly string[]; readonly references: readonly string[] } {
    this.count += 1
    const { category, owner, provider, version } = type
    const { configuration, inputs, outputs } = arbitraryConfiguration(this.draw, type, {
      // What comes from ECR is of no use to the standard ECS action.
      artifacts: this.artifacts.filter((name) => provider !== 'ECS' || !name.startsWith('ECR')),
      references: category === 'Source' ? [] : this.references,
      freshName: (index) => `${provider}_${this.count}_${index}`,
    })
    const namespace = this.draw.chance() ? `Space${this.count}` : undefined
    const members = this.members(type)
    return {
      action: {
        name: `Action-${this.count}`,
        actionTypeId: { category, owner, provider, version },
        ...(runOrder > 1 || this.draw.chance() ? { runOrder } : {}),
        ...(Object.keys(configuration).length > 0 ? { configuration } : {}),
        ...(inputs.length > 0 ? { inputArtifacts: inputs.map((name) => ({ name })) } : {}),
        ...(outputs.length > 0 ? { outputArtifacts: outputs.map((name) => ({ name })) } : {}),
        ...(namespace === undefined ? {} : { namespace }),
        ...this.region(type),
        ...members,
      },
      artifacts: outputs,
      references: namespace === undefined ? [] : variablesOf(type, members).map((key) => `#{${namespace}.${key}}`),
    }
  }

  private members(type: ActionType): JsonObject {
    const members: Record<string, Json> = {}
    const uses = (name: string) => type.members?.some((member) => member === name) === true
    if (uses('commands')) members.commands = ['make lint', ...this.draw.some(['make test', 'echo "$STAGE"'])]
    if (uses('outputVariables') && this.draw.chance()) members.outputVariables = ['BUILD_ID']
    if (uses('environmentVariables') && this.draw.chance()) {
      const value = this.references.length > 0 && this.draw.chance() ? this.draw.one(this.references) : 'test'
      members.environmentVariables = [{ name: 'STAGE', value }]
    }
    if (uses('timeoutInMinutes') && this.draw.chance()) members.timeoutInMinutes = this.draw.from(5, 86400)
    return members
  }

  private region(type: ActionType): JsonObject {
    if (!type.crossRegion || type.owner !== 'AWS' || type.category === 'Approval' || !this.draw.chance(0.2)) return {}
    const region = this.draw.one(['eu-west-1', 'ap-northeast-1'])
    this.regions.add(region)
    return { region }
  }

  private stores(): JsonObject {
    if (this.regions.size === 0) return { artifactStore: store }
    const regions = [homeRegion, ...this.regions]
    return { artifactStores: Object.fromEntries(regions.map((region) => [region, { ...store, location: region }])) }
  }

  private onlyInV2(first: JsonObject): JsonObject {
    const variables = this.variables.map((name) => ({ name, defaultValue: 'x' }))
    const triggers = this.triggers(first)
    return {
      ...(variables.length > 0 ? { variables } : {}),
      ...(triggers.length > 0 ? { triggers } : {}),
    }
  }

  private triggers(first: JsonObject): readonly Json[] {
    const actions = Array.isArray(first.actions) ? (first.actions as readonly JsonObject[]) : []
    const connected = actions.find((action) => JSON.stringify(action.actionTypeId).includes('CodeStarSourceConnection'))
    if (!connected || !this.draw.chance()) return []
    const filter = this.draw.one<JsonObject>([
      { tags: { includes: ['v*'] } },
      { branches: { includes: ['main', 'release/**'] } },
      { branches: { includes: ['main'] }, filePaths: { includes: ['src/**'], excludes: ['docs/**'] } },
    ])
    const gitConfiguration = { sourceActionName: connected.name ?? '', push: [filter] }
    return [{ providerType: 'CodeStarSourceConnection', gitConfiguration }]
  }
}

function ruleOf(provider: string, configuration: JsonObject): JsonObject {
  return { name: 'Check', ruleTypeId: { category: 'Rule', owner: 'AWS', provider, version: '1' }, configuration }
}

/** The keys of the output variables that an action is known to have. */
function variablesOf(type: ActionType, members: JsonObject): readonly string[] {
  const listed = Array.isArray(members.outputVariables) ? members.outputVariables.map(String) : []
  return [...Object.keys(type.outputVariables), ...listed]
}

/** The entry of an action type of AWS. */
export function awsType(category: string, provider: string): ActionType {
  const key = actionTypeKey({ category, owner: 'AWS', provider, version: '1' })
  const found = actionTypes.find((type) => actionTypeKey(type) === key)
  if (!found) throw new Error(`There is no action type ${key}.`)
  return found
}
