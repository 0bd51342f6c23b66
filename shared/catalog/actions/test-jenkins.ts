import { defineAction } from '../action-type.ts'
import { buildJenkins } from './build-jenkins.ts'

/** The same plugin as for builds. */
export const testJenkins = defineAction({
  ...buildJenkins,
  category: 'Test',
  title: 'Jenkins test',
  description: 'Tests in your Jenkins through its CodePipeline plugin.',
})
