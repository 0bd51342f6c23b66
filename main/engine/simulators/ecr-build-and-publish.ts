import { plain } from './reading/input-files.ts'
import { type Mistake, mistakeAt } from './reading/mistake.ts'
import { textOf } from './reading/written.ts'
import type { SimulatedWork, Simulator } from './simulator.ts'

/** Checks that there is a Dockerfile to build (UG/action-reference-ECRBuildAndPublish). */
export const ecrBuildAndPublish: Simulator = {
  types: ['Build/AWS/ECRBuildAndPublish/1'],
  async check(work) {
    const file = await work.files.read(await dockerfilePath(work))
    return 'mistakes' in file ? file.mistakes : inDockerfile(file.value.name, textOf(file.value))
  },
  async outputs({ configuration: { ECRRepositoryName: repository = '', ImageTags: tags = 'latest' } }) {
    return {
      would: `build an image and push it to ${repository} as ${tags}`,
      // The digest of nothing.
      variables: { ECRImageDigestId: `sha256:${'0'.repeat(64)}`, ECRRepositoryName: repository },
    }
  },
}

/** The path of an action's Dockerfile in its input artifact. */
export async function dockerfilePath({ files, configuration }: SimulatedWork): Promise<string> {
  const { DockerFilePath: path = '.' } = configuration
  const all = await files.list()
  // The name says a file, the documentation a folder.
  const isFile = 'value' in all && all.value.some(({ name }) => name === plain(path))
  return isFile ? path : `${path}/Dockerfile`
}

/** A Dockerfile begins with FROM, but for arguments, comments and parser directives (Docker/reference/dockerfile). */
function inDockerfile(name: string, text: string): readonly Mistake[] {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => !/^\s*(?:#.*|ARG\s.*)?$/i.test(line.trimEnd()))
  if (first >= 0 && /^\s*FROM\s+\S/i.test(lines[first] ?? '')) return []
  const offset = first < 0 ? 0 : lines.slice(0, first).join('\n').length + (first === 0 ? 0 : 1)
  return [mistakeAt(name, text, offset, 'A Dockerfile begins with FROM.')]
}
