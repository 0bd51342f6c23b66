import { mistake } from './reading/mistake.ts'
import { readDocuments, readEither, readJson, textOf } from './reading/written.ts'
import type { InputFile } from './reading/input-files.ts'
import type { Simulator } from './simulator.ts'

/** Checks that there is an application, and that the files with which it configures its environment can be read. */
export const elasticBeanstalk: Simulator = {
  types: ['Deploy/AWS/ElasticBeanstalk/1'],
  maximumInputBytes: 512 * 1024 ** 2,
  async check({ files }) {
    const all = await files.list()
    if ('mistakes' in all) return all.mistakes
    if (all.value.length === 0) return [mistake('The input artifact is empty: there is no application to deploy.')]
    const configuring = all.value.map(({ name }) => name).filter((name) => kinds.some(({ of }) => of.test(name)))
    const read = await Promise.all(configuring.map((name) => files.read(name)))
    return read.flatMap((file) => ('value' in file ? mistakesIn(file.value) : file.mistakes))
  },
  async outputs({ configuration: { ApplicationName: application, EnvironmentName: environment } }) {
    return { would: `deploy a new version of ${application} to ${environment}` }
  },
}

/** Files that Elastic Beanstalk reads itself (EB/ebextensions, EB/environment-cfg-manifest, EB/single-container-docker). */
const kinds = [
  { of: /^\.ebextensions\/[^/]+\.config$/, read: readEither },
  { of: /^(?:cron|env)\.yaml$/, read: readEither },
  { of: /^Dockerrun\.aws\.json$/, read: readJson },
] as const

function mistakesIn(file: InputFile) {
  const path = file.name.slice(file.name.indexOf('::') + 2)
  const read = kinds.find(({ of }) => of.test(path))?.read ?? readEither
  // An empty file says nothing, and nothing wrong.
  if (readDocuments(file).length === 0) return []
  const written = read(file.name, textOf(file))
  return 'mistakes' in written ? written.mistakes : []
}
