import type { CustomActionTypeDefinition } from '#shared/model/schema/custom-action-type-schema.ts'
import { type ActionType, actionTypeKey } from './action-type.ts'
import type { Field } from './field.ts'
import { customProvider } from './parts/custom-provider.ts'
import { trueOrFalse } from './parts/truth.ts'

type Property = NonNullable<CustomActionTypeDefinition['configurationProperties']>[number]

/** The key under which the action type of a definition is found: `Build/Custom/MyProvider/1`. */
export function customActionTypeKey({ category, provider, version }: CustomActionTypeDefinition): string {
  return actionTypeKey({ category, owner: customProvider.owner, provider, version })
}

/** The entry for a custom action type, as good as those that come with CodePipeline. */
export function actionTypeOf(definition: CustomActionTypeDefinition): ActionType {
  const { category, provider, version, inputArtifactDetails, outputArtifactDetails } = definition
  const properties = definition.configurationProperties ?? []
  const headline = (properties.find(({ key }) => key) ?? properties.find(({ required }) => required))?.name
  return {
    ...customProvider,
    category,
    provider,
    version,
    title: titleOf(definition),
    description: `Waits for a worker of your own that performs ${provider} jobs.`,
    docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-create-custom-action.html',
    inputs: [inputArtifactDetails.minimumCount, inputArtifactDetails.maximumCount],
    outputs: [outputArtifactDetails.minimumCount, outputArtifactDetails.maximumCount],
    fields: Object.fromEntries(properties.map((property) => [property.name, fieldOf(property)])),
    ...(headline === undefined ? {} : { headline }),
    outputVariables: {},
    dynamicVariables: 'the outputVariables that the worker reports with PutJobSuccessResult',
    local: 'needs binding',
  }
}

/** Category and version belong to it, since one provider may have several types. */
function titleOf({ category, provider, version }: CustomActionTypeDefinition): string {
  const kind = `custom ${category.toLowerCase()}`
  return version === '1' ? `${provider} (${kind})` : `${provider} (${kind}, version ${version})`
}

function fieldOf({ name, required, secret, queryable, description, type }: Property): Field {
  return {
    label: name,
    ...kinds[type ?? 'String'],
    required,
    ...(secret ? { secret } : {}),
    ...(queryable ? queryableValue : {}),
    help: description ?? `The ${name} of the job.`,
  }
}

const kinds = {
  String: { kind: 'text' },
  Number: { kind: 'number' },
  Boolean: { kind: 'choice', choices: trueOrFalse },
} as const satisfies Record<string, Pick<Field, 'kind' | 'choices'>>

/** Workers ask for jobs by the value of a queryable property, which therefore may be less than others. */
const queryableValue = {
  pattern: { source: '[A-Za-z0-9_-]+', words: 'letters, digits, hyphens and underscores' },
  maxLength: 20,
} as const satisfies Partial<Field>
