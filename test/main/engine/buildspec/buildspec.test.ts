import { describe, expect, it } from 'vitest'
import { readBuildspec } from '#main/engine/buildspec/buildspec.ts'

describe('a buildspec', () => {
  it('may write single entries without a list, sections without content, and yes for true', () => {
    expect(
      readBuildspec(`version: 0.2
env:
phases:
  build:
    commands: make
    finally:
artifacts:
  files: dist/*
  discard-paths: yes
  enable-symlinks: "no"
`),
    ).toEqual({
      buildspec: {
        version: 0.2,
        env: undefined,
        phases: { build: { commands: ['make'], finally: undefined } },
        artifacts: { files: ['dist/*'], 'discard-paths': true, 'enable-symlinks': false },
      },
    })
  })

  it('may be JSON, with its version as text', () => {
    expect(readBuildspec('{"version":"0.1","phases":{"build":{"commands":["make"]}}}')).toEqual({
      buildspec: { version: 0.1, phases: { build: { commands: ['make'] } } },
    })
  })

  it('leaves out commands that are only a comment', () => {
    const read = readBuildspec('version: 0.2\nphases:\n  build:\n    commands:\n      - # nothing\n      - make\n')
    expect(read).toMatchObject({ buildspec: { phases: { build: { commands: ['make'] } } } })
  })

  it('takes numbers and flags for texts', () => {
    const read = readBuildspec('version: 0.2\nenv: { variables: { N: 3, F: true, E: } }\n')
    expect(read).toMatchObject({ buildspec: { env: { variables: { N: '3', F: 'true', E: null } } } })
  })

  it('names every mistake with its place', () => {
    const read = readBuildspec('version: 3\nenv: { shell: fish }\nphases: { build: { commands: { a: b } } }\n')
    expect(read).toEqual({
      mistakes: [
        '/version: Expected 0.2 or 0.1.',
        expect.stringMatching(/^\/env\/shell: /),
        '/phases/build/commands: Expected a list of commands.',
      ],
    })
  })

  it('names a retry that cannot be understood', () => {
    const read = readBuildspec('version: 0.2\nphases: { build: { on-failure: "RETRY-2-(" } }\n')
    expect(read).toEqual({ mistakes: ['/phases/build/on-failure: What follows RETRY is no regular expression.'] })
  })

  it('that is no YAML says where', () => {
    expect(readBuildspec('version: 0.2\nphases: [')).toEqual({ mistakes: [expect.stringMatching(/line 2/)] })
  })

  it('that is empty is none', () => {
    expect(readBuildspec('')).toEqual({ mistakes: [expect.any(String)] })
  })
})
