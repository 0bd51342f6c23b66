import { expect, it } from 'vitest'
import { artifactsFor } from '#renderer/inspector/artifacts.ts'
import { action, pipeline, stage } from '#test/shared/graph/pipelines.ts'

const subject = pipeline(
  stage('Source', action('src', 1, { out: ['code'] })),
  stage('Build', action('a', 1, { out: ['built'] }), action('b', 2)),
)

const names = (user: Parameters<typeof artifactsFor>[1]) => artifactsFor(subject, user).map(({ artifact }) => artifact)

it('offers an action what is made before it', () => {
  expect(names({ stage: 1, action: 1 })).toEqual(['built', 'code'])
  expect(names({ stage: 1, action: 0 })).toEqual(['code'])
})

it('offers a rule what exists when it is checked', () => {
  expect(names({ stage: 1, position: 'beforeEntry' })).toEqual(['code'])
  expect(names({ stage: 1, position: 'onSuccess' })).toEqual(['built', 'code'])
})
