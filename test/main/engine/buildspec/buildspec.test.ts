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
      warnings: [],
    })
  })

  it('may be JSON, with its version as text', () => {
    expect(readBuildspec('{"version":"0.1","phases":{"build":{"commands":["make"]}}}')).toEqual({
      buildspec: { version: 0.1, phases: { build: { commands: ['make'] } } },
      warnings: [],
    })
  })

  it('leaves out commands that are only a comment', () => {
    const read = readBuildspec('version: 0.2\nphases:\n  build:\n    commands:\n      - # nothing\n      - make\n')
    expect(read).toMatchObject({ buildspec: { phases: { build: { commands: ['make'] } } } })
  })

  it('takes numbers and flags for the texts that are written there', () => {
    const read = readBuildspec(
      'version: 0.2\nenv: { variables: { N: 3, F: True, E: , V: 1.10, ACCOUNT: 012345678901, MODE: 0o17, BIG: 12345678901234567890 } }\n',
    )
    expect(read).toMatchObject({
      buildspec: {
        env: {
          variables: {
            N: '3',
            F: 'True',
            E: null,
            V: '1.10',
            ACCOUNT: '012345678901',
            MODE: '0o17',
            BIG: '12345678901234567890',
          },
        },
      },
    })
  })

  it('knows every word of YAML 1.1 for yes and no', () => {
    const read = readBuildspec('version: 0.2\nartifacts: { files: a, discard-paths: True, enable-symlinks: off }\n')
    expect(read).toMatchObject({ buildspec: { artifacts: { 'discard-paths': true, 'enable-symlinks': false } } })
  })

  it('names every mistake with its place', () => {
    const read = readBuildspec('version: 3\nenv: { shell: fish }\nphases: { build: { commands: { a: b } } }\n')
    expect(read).toEqual({
      mistakes: [
        '1:10: /version: Expected 0.2 or 0.1.',
        expect.stringMatching(/^2:15: \/env\/shell: /),
        '3:30: /phases/build/commands: Expected a list of commands.',
      ],
    })
  })

  it('points at the one command that is none', () => {
    const read = readBuildspec('version: 0.2\nphases:\n  build:\n    commands:\n      - make\n      - echo Done: all\n')
    expect(read).toEqual({
      mistakes: [
        '6:9: /phases/build/commands/1: Expected a command as a text. YAML takes one with “: ” in it for a mapping: put it in quotes.',
      ],
    })
  })

  it('takes over what it merges from elsewhere', () => {
    const read = readBuildspec(`version: 0.2
env:
  variables: &common { A: 1.10, B: two }
batch:
  build-list:
    - env: { variables: { <<: *common, B: three } }
`)
    expect(read).toMatchObject({
      buildspec: { batch: { 'build-list': [{ env: { variables: { A: '1.10', B: 'three' } } }] } },
    })
  })

  it('names a retry that cannot be understood', () => {
    const read = readBuildspec('version: 0.2\nphases: { build: { on-failure: "RETRY-2-(" } }\n')
    expect(read).toEqual({ mistakes: ['2:32: /phases/build/on-failure: What follows RETRY is no regular expression.'] })
  })

  it('that is no YAML says where', () => {
    expect(readBuildspec('version: 0.2\nphases: [')).toEqual({ mistakes: [expect.stringMatching(/^2:\d+: /)] })
  })

  it('that is empty is none', () => {
    expect(readBuildspec('')).toEqual({ mistakes: [expect.any(String)] })
  })

  it('names keys that CodeBuild does not know, with their place', () => {
    const read = readBuildspec(`version: 0.2
environment_variables: { plaintext: { A: 1 } }
phases:
  biuld: { commands: [make] }
  build: { command: [make] }
`)
    const ignored = 'CodeBuild knows no such key here; it is ignored.'
    expect('warnings' in read && read.warnings).toEqual([
      `4:10: /phases/biuld: ${ignored}`,
      `5:21: /phases/build/command: ${ignored}`,
      `2:24: /environment_variables: ${ignored}`,
    ])
  })

  it('of version 0.1 has variables of its own', () => {
    const read = readBuildspec('version: 0.1\nenvironment_variables: { plaintext: { A: 1 } }\n')
    expect(read).toEqual({ buildspec: { version: 0.1, env: { variables: { A: '1' } } }, warnings: [] })
  })

  it('may not have a key twice in one section', () => {
    expect(readBuildspec('version: 0.2\nphases:\n  build: { commands: [a] }\n  build: { commands: [b] }\n')).toEqual({
      mistakes: ['4:3: This key is there twice in one section.'],
    })
  })

  it('cannot become huge by aliases', () => {
    const lines = Array.from({ length: 20 }, (_, i) => `k${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`)
    expect(readBuildspec(`version: 0.2\nk0: &a0 x\n${lines.join('\n')}\n`)).toEqual({
      mistakes: [expect.stringMatching(/alias/i)],
    })
  })
})
