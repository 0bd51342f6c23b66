import type { Field, Permission } from '../field.ts'

/** The keys that the actions for stack sets and for stack instances have in common. */
export const stackSetFields = {
  StackSetName: {
    label: 'Stack set name',
    kind: 'text',
    required: true,
    pattern: {
      source: '[A-Za-z][A-Za-z0-9-]*',
      words: 'letters, digits and hyphens, with a letter at the beginning',
    },
    maxLength: 128,
    help: 'The stack set.',
  },
  DeploymentTargets: {
    label: 'Deployment targets',
    kind: 'list',
    required: false,
    requiredWhen: { words: 'Regions are given', when: { key: 'Regions', set: true } },
    help: 'Where stack instances are made or updated: account ids, or with service-managed permissions the ids of organization roots and units. Or a JSON list of them in a file of an input artifact, as Artifact::path.',
  },
  Regions: {
    label: 'Regions',
    kind: 'list',
    required: false,
    requiredWhen: { words: 'deployment targets are given', when: { key: 'DeploymentTargets', set: true } },
    help: 'The Regions of the stack instances, in the order in which they are worked on.',
  },
  FailureTolerancePercentage: {
    label: 'Failure tolerance (percent)',
    kind: 'number',
    required: false,
    minimum: 0,
    maximum: 100,
    help: 'The share of accounts in one Region that may fail before the operation stops there. It is rounded down to whole accounts.',
  },
  MaxConcurrentPercentage: {
    label: 'Most at once (percent)',
    kind: 'number',
    required: false,
    minimum: 1,
    maximum: 100,
    help: 'The share of accounts that are worked on at once. It is rounded down to whole accounts, and at least one.',
  },
  RegionConcurrencyType: {
    label: 'Order of Regions',
    kind: 'choice',
    required: false,
    choices: ['SEQUENTIAL', 'PARALLEL'],
    default: 'SEQUENTIAL',
    help: 'Whether Regions are worked on one after another or all at once.',
    unconfirmed: true,
  },
  ConcurrencyMode: {
    label: 'Concurrency after failures',
    kind: 'choice',
    required: false,
    choices: ['STRICT_FAILURE_TOLERANCE', 'SOFT_FAILURE_TOLERANCE'],
    default: 'STRICT_FAILURE_TOLERANCE',
    help: 'Strict works on fewer accounts at once as failures come up, so that the tolerance is never exceeded; soft keeps the number up.',
  },
  CallAs: {
    label: 'Call as',
    kind: 'choice',
    required: false,
    choices: ['SELF', 'DELEGATED_ADMIN'],
    default: 'SELF',
    help: 'For service-managed permissions: whether the account acts as the management account or as a delegated administrator.',
  },
} as const satisfies Record<string, Field>

export const stackSetVariables = {
  StackSetId: 'The id of the stack set.',
  OperationId: 'The id of the operation on it.',
} as const

export const delegatedAdmin = {
  id: 'DelegatedAdmin',
  actions: ['organizations:ListDelegatedAdministrators'],
  resources: ['*'],
  case: { words: 'the account is a delegated administrator', when: { key: 'CallAs', in: ['DELEGATED_ADMIN'] } },
} as const satisfies Permission
