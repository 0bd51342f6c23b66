import { isList, isObject, type Json, member } from '#shared/model/json.ts'
import { literal } from '#shared/model/value.ts'
import { troubleWithImage } from './reading/container-image.ts'
import type { Mistake, Reading } from './reading/mistake.ts'
import { mistakeIn, readEither, readJson, textOf, type Written } from './reading/written.ts'
import type { SimulatedWork, Simulator } from './simulator.ts'

/** Checks task definition, AppSpec file and image details of a blue/green deployment (UG/action-reference-ECSbluegreen). */
export const codeDeployToEcs: Simulator = {
  types: ['Deploy/AWS/CodeDeployToECS/1'],
  maximumInputBytes: 3 * 1024 ** 2,
  async check(work) {
    const images = await Promise.all([1, 2, 3, 4].map((number) => imageOf(work, number)))
    const placeholders = images.flatMap(({ placeholder }) => placeholder ?? [])
    const definition = await taskDefinition(work)
    const appSpec = await appSpecOf(work)
    return [
      ...('value' in definition ? inTaskDefinition(definition.value, placeholders) : definition.mistakes),
      ...('value' in appSpec ? inAppSpec(appSpec.value, definition) : appSpec.mistakes),
      ...images.flatMap(({ mistakes }) => mistakes),
    ]
  },
  async outputs({ configuration: { ApplicationName: application, DeploymentGroupName: group } }) {
    return { would: `deploy a new task definition to ${group} of ${application}` }
  },
}

async function taskDefinition({ files, configuration }: SimulatedWork): Promise<Reading<Written>> {
  const { TaskDefinitionTemplateArtifact: artifact, TaskDefinitionTemplatePath: path = 'taskdef.json' } = configuration
  const file = await files.read(path, artifact)
  return 'value' in file ? readJson(file.value.name, textOf(file.value)) : file
}

async function appSpecOf({ files, configuration }: SimulatedWork): Promise<Reading<Written>> {
  const { AppSpecTemplateArtifact: artifact, AppSpecTemplatePath: path = 'appspec.yaml' } = configuration
  const file = await files.read(path, artifact)
  return 'value' in file ? readEither(file.value.name, textOf(file.value)) : file
}

function inTaskDefinition(written: Written, placeholders: readonly string[]): readonly Mistake[] {
  const containers = member(written.value, 'containerDefinitions')
  const missing = placeholders
    .filter((name) => !written.text.includes(`<${name}>`))
    .map((name) => mistakeIn(written, [], `The placeholder <${name}> is not in the task definition.`))
  const family = literal(member(written.value, 'family'))
  return [
    ...(isObject(written.value) ? [] : [mistakeIn(written, [], 'A task definition is an object.')]),
    ...(family === undefined || family === ''
      ? [mistakeIn(written, ['family'], 'A task definition needs a family.')]
      : []),
    ...(isList(containers) && containers.length > 0
      ? containers.flatMap((container, i) => inContainer(written, container, i, placeholders))
      : [mistakeIn(written, ['containerDefinitions'], 'A task definition needs a list of containerDefinitions.')]),
    ...missing,
  ]
}

function inContainer(
  written: Written,
  container: Json,
  i: number,
  placeholders: readonly string[],
): readonly Mistake[] {
  const place = ['containerDefinitions', i]
  const trouble = troubleInContainer(literal(member(container, 'image')) ?? '', placeholders)
  return [
    ...['name', 'image'].flatMap((key) => {
      const value = literal(member(container, key))
      if (value !== undefined && value !== '') return []
      return [mistakeIn(written, [...place, key], `A container needs a text for “${key}”.`)]
    }),
    ...(trouble === undefined ? [] : [mistakeIn(written, [...place, 'image'], trouble)]),
  ]
}

/** What is wrong with an image once the placeholders that the action names are replaced. */
function troubleInContainer(image: string, placeholders: readonly string[]): string | undefined {
  const replaced = placeholders.reduce((text, name) => text.replaceAll(`<${name}>`, 'image'), image)
  const [left] = /<[^<>]*>/.exec(replaced) ?? []
  if (left === undefined) return troubleWithImage(replaced)
  return `Nothing takes the place of ${left}: name it in Image1ContainerName, and in Image1ArtifactName what has its image.`
}

/** The service in an AppSpec file, which is to get the new task definition (CD/reference-appspec-file-structure-resources). */
function inAppSpec(written: Written, definition: Reading<Written>): readonly Mistake[] {
  const version = member(written.value, 'version')
  const resources = member(written.value, 'Resources') ?? member(written.value, 'resources')
  const place = member(written.value, 'Resources') === undefined ? 'resources' : 'Resources'
  const number =
    version === undefined || Number(version) === 0
      ? []
      : [mistakeIn(written, ['version'], 'The version of an AppSpec file is 0.0.')]
  const placeholder = written.text.includes('<TASK_DEFINITION>')
    ? []
    : [mistakeIn(written, [], 'The placeholder <TASK_DEFINITION> is not in the AppSpec file.')]
  if (!isList(resources) || resources.length === 0) {
    return [...number, ...placeholder, mistakeIn(written, [place], 'An AppSpec file for ECS has a list of Resources.')]
  }
  const names = containersOf(definition)
  return [
    ...number,
    ...placeholder,
    ...resources.flatMap((resource, i) =>
      isObject(resource)
        ? Object.keys(resource).flatMap((name) => inService(written, [place, i, name], resource[name] ?? null, names))
        : [],
    ),
  ]
}

function inService(
  written: Written,
  place: readonly (string | number)[],
  service: Json,
  containers: readonly string[] | undefined,
): readonly Mistake[] {
  const type = member(service, 'Type') ?? member(service, 'type')
  if (type !== 'AWS::ECS::Service')
    return [mistakeIn(written, place, 'The Type of a target is AWS::ECS::Service.', 'name')]
  const properties = member(service, 'Properties') ?? member(service, 'properties')
  const balancer = member(properties, 'LoadBalancerInfo') ?? member(properties, 'loadBalancerInfo')
  const name = literal(member(balancer, 'ContainerName') ?? member(balancer, 'containerName'))
  const port = member(balancer, 'ContainerPort') ?? member(balancer, 'containerPort')
  const inside = [...place, 'Properties', 'LoadBalancerInfo']
  return [
    ...(name === undefined ? [mistakeIn(written, inside, 'LoadBalancerInfo needs a ContainerName.')] : []),
    ...(port === undefined ? [mistakeIn(written, inside, 'LoadBalancerInfo needs a ContainerPort.')] : []),
    ...(name !== undefined && containers?.includes(name) === false
      ? [mistakeIn(written, [...inside, 'ContainerName'], `The task definition has no container “${name}”.`)]
      : []),
  ]
}

/** The names of the containers; `undefined` where the task definition says none. */
function containersOf(definition: Reading<Written>): readonly string[] | undefined {
  const list = 'value' in definition ? member(definition.value.value, 'containerDefinitions') : undefined
  return isList(list) ? list.flatMap((container) => literal(member(container, 'name')) ?? []) : undefined
}

/** The image that takes the place of a placeholder: its artifact has a file that says where it is. */
async function imageOf(
  { files, configuration }: SimulatedWork,
  number: number,
): Promise<{ readonly placeholder: string | undefined; readonly mistakes: readonly Mistake[] }> {
  const { [`Image${number}ArtifactName`]: artifact, [`Image${number}ContainerName`]: placeholder } = configuration
  // Whether one is refused without the other is not said anywhere.
  if (artifact === undefined) return { placeholder: undefined, mistakes: [] }
  const file = await files.read('imageDetail.json', artifact)
  const written = 'value' in file ? readJson(file.value.name, textOf(file.value)) : file
  if ('mistakes' in written) return { placeholder, mistakes: written.mistakes }
  const uri = literal(member(written.value.value, 'ImageURI'))
  if (uri !== undefined && uri !== '') return { placeholder, mistakes: [] }
  return {
    placeholder,
    mistakes: [mistakeIn(written.value, ['ImageURI'], 'imageDetail.json needs a text for “ImageURI”.')],
  }
}
