import { readByName } from './reading/written.ts'
import type { Simulator } from './simulator.ts'

/** Checks that the configuration data is there, and can be read where its name says what it is. */
export const appConfig: Simulator = {
  types: ['Deploy/AWS/AppConfig/1'],
  async check({ files, configuration: { InputArtifactConfigurationPath: path = '' } }) {
    const file = await files.read(path)
    if ('mistakes' in file) return file.mistakes
    const written = readByName(file.value)
    return written && 'mistakes' in written ? written.mistakes : []
  },
  async outputs({ configuration }) {
    const { InputArtifactConfigurationPath: path, Application: application, Environment: environment } = configuration
    return { would: `deploy ${path} to environment ${environment} of application ${application}` }
  },
}
