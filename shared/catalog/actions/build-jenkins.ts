import { defineAction } from '../action-type.ts'
import { jenkins } from '../parts/jenkins.ts'

export const buildJenkins = defineAction({
  ...jenkins,
  category: 'Build',
  title: 'Jenkins build',
  description: 'Builds in your Jenkins through its CodePipeline plugin.',
})
