import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

/** Which tests go with which apps (DEVICEFARM/test-types). */
const only: Readonly<Record<string, string>> = { INSTRUMENTATION: 'Android', XCTEST: 'iOS', XCTEST_UI: 'iOS' }

/** Each test framework is for certain apps, and needs its tests (DEVICEFARM/test-types). */
export const deviceFarmTest: ActionRule = {
  id: 'device-farm-test',
  topic: 'configuration',
  severity: 'warning',
  summary: 'The type of a Device Farm test goes with the app, and its tests are there.',
  explanation:
    'INSTRUMENTATION tests are for Android, XCTEST and XCTEST_UI for iOS, and those with WEB in their name for web apps. All but the built-in fuzz test need a package of tests, which Test names.',
  docs: 'https://docs.aws.amazon.com/devicefarm/latest/developerguide/test-types.html',
  *checkAction(action, type) {
    if (!isType(type, 'Test', 'DeviceFarm')) return
    const [testType, app] = [setting(action, 'TestType'), setting(action, 'AppType')]
    if (testType === undefined) return
    const wanted = testType.startsWith('APPIUM_WEB_') ? 'Web' : only[testType]
    if (wanted !== undefined && app !== undefined && app !== wanted) {
      yield {
        location: placeOf('TestType'),
        message: say`Choose another test type for ${app}: ${testType} is for ${wanted}.`,
      }
    }
    if (testType === 'BUILTIN_FUZZ' || !action.isConfigurationKnown) return
    if (isThere(member(action.configuration, 'Test')) !== false) return
    yield {
      location: placeOf('Test'),
      message: say`Add “Test” with the path of the tests: ${testType} has none of its own.`,
    }
  },
}
