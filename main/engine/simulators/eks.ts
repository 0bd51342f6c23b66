import { isObject, member } from '#shared/model/json.ts'
import { literal } from '#shared/model/value.ts'
import { plain } from './reading/input-files.ts'
import { type Mistake, mistake, mistakesOf } from './reading/mistake.ts'
import { mistakeIn, readDocuments, readYaml, textOf } from './reading/written.ts'
import type { SimulatedWork, Simulator } from './simulator.ts'

/** Checks manifests, or a Helm chart and its values, before a cluster would get them (UG/action-reference-EKS). */
export const eks: Simulator = {
  types: ['Deploy/AWS/EKS/1'],
  async check(work) {
    const { ManifestFiles: manifests = '', HelmChartLocation: chart = '' } = work.configuration
    const helm = chart !== '' ? await inHelm(work) : []
    const read = await Promise.all(listOf(manifests).map((path) => inManifests(work, path)))
    return [...helm, ...read.flat()]
  },
  async outputs({ configuration }) {
    const { ClusterName: cluster = '', ManifestFiles: manifests, HelmReleaseName: release } = configuration
    const what = release === undefined ? `apply ${manifests}` : `install release ${release}`
    return { would: `${what} in cluster ${cluster}`, variables: { EKSClusterName: cluster } }
  },
}

async function inManifests({ files }: SimulatedWork, path: string): Promise<readonly Mistake[]> {
  const all = await files.list()
  if ('mistakes' in all) return all.mistakes
  // kubectl takes every manifest of a folder.
  const inFolder = all.value
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${plain(path)}/`) && /\.(?:ya?ml|json)$/.test(name))
  const read = await Promise.all((inFolder.length > 0 ? inFolder : [path]).map((name) => files.read(name)))
  return read.flatMap((file) => {
    if ('mistakes' in file) return file.mistakes
    const documents = readDocuments(file.value)
    if (documents.length === 0) return [mistake(`${file.value.name} has no manifest.`)]
    return documents.flatMap((document) => {
      if ('mistakes' in document) return document.mistakes
      return ['apiVersion', 'kind'].flatMap((key) => {
        const value = literal(member(document.value.value, key))
        if (value !== undefined && value !== '') return []
        return [mistakeIn(document.value, [key], `A manifest needs a text for “${key}”.`)]
      })
    })
  })
}

async function inHelm(work: SimulatedWork): Promise<readonly Mistake[]> {
  const {
    HelmChartLocation: chart = '',
    HelmReleaseName: release = '',
    HelmValuesFiles: values = '',
  } = work.configuration
  const read = await Promise.all(listOf(values).map((path) => inValues(work, path)))
  return [
    ...(/^[a-z0-9](?:[a-z0-9.-]{0,51}[a-z0-9])?$/.test(release)
      ? []
      : [mistake(`“${release}” is no name of a release: small letters, digits, hyphens and full stops, 53 at most.`)]),
    ...(await inChart(work, chart)),
    ...read.flat(),
  ]
}

async function inChart({ files }: SimulatedWork, chart: string): Promise<readonly Mistake[]> {
  if (chart.endsWith('.tgz')) return mistakesOf(await files.find(chart))
  const file = await files.read(`${chart}/Chart.yaml`)
  const written = 'value' in file ? readYaml(file.value.name, textOf(file.value)) : file
  if ('mistakes' in written) return written.mistakes
  return ['apiVersion', 'name', 'version'].flatMap((key) =>
    member(written.value.value, key) === undefined ? [mistakeIn(written.value, [], `A chart needs “${key}”.`)] : [],
  )
}

async function inValues({ files }: SimulatedWork, path: string): Promise<readonly Mistake[]> {
  const file = await files.read(path)
  if ('mistakes' in file) return file.mistakes
  const written = readYaml(file.value.name, textOf(file.value))
  if ('mistakes' in written) return written.mistakes
  const { value } = written.value
  return value === null || isObject(value) ? [] : [mistakeIn(written.value, [], 'Values are an object.')]
}

function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
