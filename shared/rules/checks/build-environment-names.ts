import { say } from '#shared/model/message.ts'
import { settled } from '#shared/model/settled.ts'
import { configurationRule } from '../configuration-rule.ts'
import { jsonItems, textsOf } from '../json-items.ts'
import { placeOf } from '../settings.ts'

/** Each variable that a CodeBuild action sets has a name of its own that a shell can read (CODEBUILD/build-env-ref-env-vars). */
export const buildEnvironmentNames = configurationRule({
  id: 'build-environment-names',
  topic: 'configuration',
  severity: 'warning',
  summary: 'EnvironmentVariables gives each variable once, by a name that commands can use.',
  explanation:
    'Of two variables with one name, one is lost. A name that holds other characters than letters, digits and underscores cannot be read by a shell, and those that begin with CODEBUILD_ are kept for CodeBuild itself.',
  docs: 'https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html',
  *checkConfiguration(configured, type) {
    for (const { key, items } of jsonItems(configured, type, 'environment-variables')) {
      const location = placeOf(key)
      const names = textsOf(items, 'name').filter(({ text }) => settled(text) !== undefined)
      for (const [position, { text, index }] of names.entries()) {
        if (names.findIndex((each) => each.text === text) < position) {
          yield { location, message: say`Rename or remove ${key}[${index}]: there is another named “${text}”.` }
        } else if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) {
          yield { location, message: say`Rename ${key}[${index}]: a shell cannot read a variable named “${text}”.` }
        } else if (text.startsWith('CODEBUILD_')) {
          yield { location, message: say`Rename ${key}[${index}]: CodeBuild keeps names such as “${text}” for itself.` }
        }
      }
    }
  },
})
