/**
 * What blocks of `aws_codepipeline` in Terraform's AWS provider say, and what a declaration calls it. Where the two are
 * built differently, `terraform-form.ts` makes one like the other first.
 */
export interface BlockShape {
  readonly members: readonly BlockMember[]
}

export interface BlockMember {
  /** The declaration's name. */
  readonly api: string
  /** The provider's name; for `inline` there is none. */
  readonly name: string
  /**
   * `value`: one attribute; `names`: an attribute that lists the names of objects; `block`: one block for an object;
   * `blocks`: a block for each item of a list; `inline`: the object's members are attributes beside the others.
   */
  readonly kind: 'value' | 'names' | 'block' | 'blocks' | 'inline'
  readonly shape?: BlockShape
}

function shapeOf(...members: readonly BlockMember[]): BlockShape {
  return { members }
}

/** `roleArn` is `role_arn`, unless it has a name of its own. */
function value(api: string, name = api.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)): BlockMember {
  return { api, name, kind: 'value' }
}

function values(...names: readonly string[]): readonly BlockMember[] {
  return names.map((api) => value(api))
}

function member(kind: 'block' | 'blocks' | 'inline', api: string, name: string, shape: BlockShape): BlockMember {
  return { api, name, kind, shape }
}

const typeId = shapeOf(...values('category', 'owner', 'provider', 'version'))

const rule = shapeOf(
  value('name'),
  member('block', 'ruleTypeId', 'rule_type_id', typeId),
  ...values('region', 'roleArn', 'timeoutInMinutes'),
  { api: 'inputArtifacts', name: 'input_artifacts', kind: 'names' },
  ...values('commands', 'configuration'),
)

const conditions = member(
  'blocks',
  'conditions',
  'condition',
  shapeOf(value('result'), member('blocks', 'rules', 'rule', rule)),
)

const action = shapeOf(
  value('name'),
  member('inline', 'actionTypeId', '', typeId),
  ...values('runOrder', 'namespace', 'region', 'roleArn', 'timeoutInMinutes'),
  { api: 'inputArtifacts', name: 'input_artifacts', kind: 'names' },
  { api: 'outputArtifacts', name: 'output_artifacts', kind: 'names' },
  ...values('outputVariables', 'commands', 'configuration'),
  member('blocks', 'computeArtifacts', 'output_artifacts_for_compute_action', shapeOf(...values('name', 'files'))),
)

const stage = shapeOf(
  value('name'),
  member('block', 'beforeEntry', 'before_entry', shapeOf(conditions)),
  member('blocks', 'actions', 'action', action),
  member('block', 'onSuccess', 'on_success', shapeOf(conditions)),
  member(
    'block',
    'onFailure',
    'on_failure',
    shapeOf(
      value('result'),
      member('block', 'retryConfiguration', 'retry_configuration', shapeOf(value('retryMode'))),
      conditions,
    ),
  ),
)

const criteria = (api: string, name = api) => member('block', api, name, shapeOf(...values('includes', 'excludes')))

const gitConfiguration = shapeOf(
  value('sourceActionName'),
  member(
    'blocks',
    'push',
    'push',
    shapeOf(criteria('branches'), criteria('filePaths', 'file_paths'), criteria('tags')),
  ),
  member(
    'blocks',
    'pullRequest',
    'pull_request',
    shapeOf(value('events'), criteria('branches'), criteria('filePaths', 'file_paths')),
  ),
)

/** The resource itself; `stores` and `tags` are what `terraform-form.ts` makes of their like. */
export const pipelineShape = shapeOf(
  ...values('name', 'roleArn', 'pipelineType', 'executionMode'),
  member(
    'blocks',
    'stores',
    'artifact_store',
    shapeOf(
      ...values('region', 'location', 'type'),
      member('block', 'encryptionKey', 'encryption_key', shapeOf(...values('id', 'type'))),
    ),
  ),
  member('blocks', 'variables', 'variable', shapeOf(...values('name', 'defaultValue', 'description'))),
  member(
    'blocks',
    'triggers',
    'trigger',
    shapeOf(value('providerType'), member('block', 'gitConfiguration', 'git_configuration', gitConfiguration)),
  ),
  member('blocks', 'stages', 'stage', stage),
  value('tags'),
)
