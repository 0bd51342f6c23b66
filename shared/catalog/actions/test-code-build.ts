import { defineAction } from '../action-type.ts'
import { buildCodeBuild } from './build-code-build.ts'

/** The same project, asked for a verdict instead of a product: everything but the time it may take is as in a build. */
export const testCodeBuild = defineAction({
  ...buildCodeBuild,
  category: 'Test',
  title: 'AWS CodeBuild test',
  description: 'Tests with a CodeBuild project and its buildspec.',
  timeoutInMinutes: 480,
})
