import { isObject, member } from '#shared/model/json.ts'
import { mistake } from './reading/mistake.ts'
import { mistakeIn, readJson, textOf } from './reading/written.ts'
import type { Simulator } from './simulator.ts'

/** Checks the manifest of a skill and the models of its languages (UG/tutorials-alexa-skills-kit). */
export const alexaSkillsKit: Simulator = {
  types: ['Deploy/ThirdParty/AlexaSkillsKit/1'],
  async check({ files }) {
    const all = await files.list()
    if ('mistakes' in all) return all.mistakes
    const names = all.value.map(({ name }) => name).filter((name) => ofSkill.test(name))
    const manifest = names.find((name) => manifestName.test(name))
    if (manifest === undefined)
      return [mistake('There is no skill.json in the input artifact, nor in its skill-package.')]
    const read = await Promise.all(names.map(async (name) => ({ name, file: await files.read(name) })))
    return read.flatMap(({ name, file }) => {
      const written = 'value' in file ? readJson(file.value.name, textOf(file.value)) : file
      if ('mistakes' in written) return written.mistakes
      const wanted = name === manifest ? 'manifest' : 'interactionModel'
      if (isObject(member(written.value.value, wanted))) return []
      return [mistakeIn(written.value, [wanted], `The file needs an object “${wanted}”.`)]
    })
  },
  async outputs({ configuration: { SkillId: skill } }) {
    return { would: `deploy skill ${skill}` }
  },
}

const manifestName = /^(?:skill-package\/)?skill\.json$/
const ofSkill = /^(?:skill-package\/)?(?:skill\.json|interactionModels\/(?:custom\/)?[^/]+\.json)$/
