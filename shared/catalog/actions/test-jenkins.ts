import { defineAction } from '../action-type.ts'
import { jenkins } from '../parts/jenkins.ts'

export const testJenkins = defineAction({
  ...jenkins,
  category: 'Test',
  title: 'Jenkins test',
  description: 'Tests in your Jenkins through its CodePipeline plugin.',
})
