import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

/** CacheControl is the value of the header (RFC 9111, section 5.2). */
export const cacheControl: ActionRule = {
  id: 'cache-control',
  topic: 'configuration',
  severity: 'warning',
  summary: 'CacheControl holds directives of the Cache-Control header.',
  explanation:
    'The key holds what stands in the header after its name: directives with commas between them, such as public, max-age=3600. A directive with a number has an equals sign before it.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3Deploy.html',
  *checkAction(action, type) {
    if (!isType(type, 'Deploy', 'S3')) return
    const value = setting(action, 'CacheControl')
    if (value === undefined || value.split(',').every((each) => /^[\w-]+(=("[^"]*"|[^\s",;]+))?$/.test(each.trim()))) {
      return
    }
    yield {
      location: placeOf('CacheControl'),
      message: say`Write “CacheControl” as directives with commas between, such as public, max-age=3600.`,
    }
  },
}
