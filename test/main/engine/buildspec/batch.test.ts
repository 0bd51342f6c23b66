import { describe, expect, it } from 'vitest'
import { batchTasks } from '#main/engine/buildspec/batch.ts'
import { readBuildspec } from '#main/engine/buildspec/buildspec.ts'

function tasksOf(batch: string) {
  const read = readBuildspec(`version: 0.2\nbatch:\n  ${batch.replaceAll('\n', '\n  ')}\n`)
  if ('mistakes' in read) throw new Error(read.mistakes.join('\n'))
  return batchTasks(read.buildspec.batch)
}

describe('the builds of a batch', () => {
  it('are those of a list, each with its own settings', () => {
    expect(
      tasksOf(`build-list:
  - identifier: small
    env: { compute-type: BUILD_GENERAL1_SMALL, image: my/image, privileged-mode: yes, variables: { A: 1, B: } }
    ignore-failure: true
  - buildspec: other.yml`),
    ).toEqual({
      tasks: [
        {
          identifier: 'small',
          variables: { A: '1', B: '' },
          image: 'my/image',
          machine: ['compute-type BUILD_GENERAL1_SMALL', 'privileged-mode'],
          mayFail: true,
          dependsOn: [],
        },
        { identifier: 'build2', buildspec: 'other.yml', variables: {}, machine: [], mayFail: false, dependsOn: [] },
      ],
    })
  })

  it('are every combination of a matrix, with what is the same for all', () => {
    const read = tasksOf(`build-matrix:
  static: { ignore-failure: true, env: { type: LINUX_CONTAINER, variables: { ALL: yes } } }
  dynamic:
    buildspec: [one.yml, two.yml]
    env: { variables: { N: [1, 2], M: x } }`)
    const told = 'tasks' in read ? read.tasks.map(({ buildspec, variables }) => [buildspec, variables]) : read
    expect(told).toEqual([
      ['one.yml', { ALL: 'yes', N: '1', M: 'x' }],
      ['one.yml', { ALL: 'yes', N: '2', M: 'x' }],
      ['two.yml', { ALL: 'yes', N: '1', M: 'x' }],
      ['two.yml', { ALL: 'yes', N: '2', M: 'x' }],
    ])
  })

  it('are the same one several times in a fanout', () => {
    const read = tasksOf('build-fanout: { parallelism: 3, ignore-failure: true }')
    expect('tasks' in read && read.tasks.map(({ identifier, mayFail }) => [identifier, mayFail])).toEqual([
      ['build1', true],
      ['build2', true],
      ['build3', true],
    ])
  })

  it('are refused with everything that is wrong with them', () => {
    expect(
      tasksOf(`build-graph:
  - identifier: a-b
  - identifier: one
    depend-on: [two, nowhere]
  - identifier: two
    depend-on: one
  - buildspec: x.yml
  - identifier: one`),
    ).toEqual({
      mistakes: [
        'Build 4 of the graph has no identifier.',
        'Two builds of the batch are called one.',
        '“a-b” is no identifier: it takes letters, digits and underscores, fewer than 128.',
        'one depends on nowhere, which is no build of the batch.',
        'These builds wait for each other: one, two.',
      ],
    })
    expect(tasksOf('build-fanout: { parallelism: 1000000000 }')).toEqual({
      mistakes: ['A batch has at most 100 builds, and this one has more.'],
    })
    expect(batchTasks(undefined)).toEqual({
      mistakes: ['The action starts a batch, but the buildspec has no builds under batch.'],
    })
  })
})
