import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '#shared/codecs/codec.ts'
import { patchDocument, readDocument } from '#shared/codecs/index.ts'
import { mergePipelines } from '#shared/diff/index.ts'
import { applyEdits } from '#shared/edits/index.ts'
import { mergeTexts } from '#shared/merge/index.ts'
import { randomEdit, seeds } from '../codecs/cloudformation/random-edits.ts'
import { realFiles } from '../diff/declarations.ts'

const template = `{
  "Description": "a template",
  "Parameters": {
    "Branch": { "Type": "String" }
  },
  "Resources": {
    "Pipe": {
      "Type": "AWS::CodePipeline::Pipeline",
      "Properties": {
        "Name": "shop",
        "RoleArn": { "Ref": "Role" },
        "Stages": [
          {
            "Name": "Source",
            "Actions": []
          },
          // builds
          {
            "Name": "Build",
            "Actions": [
              { "Name": "Compile", "Configuration": { "ProjectName": "shop" } },
              { "Name": "Test", "Configuration": { "ProjectName": "test" } }
            ]
          }
        ]
      }
    },
    "Topic": { "Type": "AWS::SNS::Topic" }
  }
}
`

/** The text of one side of all markers. */
function side(text: string, wanted: 'ours' | 'theirs'): string {
  const [drop, keep] =
    wanted === 'ours'
      ? [/^=======\r?\n[^]*?^>>>>>>> theirs\r?\n/gm, /^<<<<<<< ours\r?\n/gm]
      : [/^<<<<<<< ours\r?\n[^]*?^=======\r?\n/gm, /^>>>>>>> theirs\r?\n/gm]
  return text.replaceAll(drop, '').replaceAll(keep, '')
}

describe('merging texts', () => {
  it.each(['not even a document', template])('gives the other side byte for byte where one changed nothing', (base) => {
    const other = `\uFEFF${base}\r\nand more`
    expect(mergeTexts({ base, ours: base, theirs: other }).text).toBe(other)
    expect(mergeTexts({ base, ours: other, theirs: base }).text).toBe(other)
    expect(mergeTexts({ base, ours: other, theirs: other }).text).toBe(other)
  })

  it('merges neighbouring lines of a pipeline, which lines alone could not', () => {
    const ours = template.replace('"shop" } },', '"ours" } },')
    const theirs = template.replace('"test"', '"theirs"').replace('a template', 'the template')
    expect(mergeTexts({ base: template, ours, theirs })).toEqual({
      text: ours.replace('"test"', '"theirs"').replace('a template', 'the template'),
      pipelines: [],
      lines: [],
      notes: [],
    })
  })

  it('keeps the comments of both where lines can be merged', () => {
    const ours = template.replace('// builds', '// builds and tests')
    const theirs = template.replace('    "Topic"', '    // tells\n    "Topic"')
    expect(mergeTexts({ base: template, ours, theirs }).text).toBe(
      ours.replace('    "Topic"', '    // tells\n    "Topic"'),
    )
  })

  it('says which comments of theirs were lost', () => {
    const ours = template.replace('"shop" } },', '"ours" } },')
    const theirs = template.replace('{ "Name": "Test"', '// new\n              { "Name": "Checks"')
    const { text, notes } = mergeTexts({ base: template, ours, theirs })
    expect(text).toContain('"Checks"')
    expect(notes).toEqual(['A comment of THEIRS is not in the merged text: // new'])
  })

  it('marks the lines of what conflicts in a pipeline and around it', () => {
    const ours = template.replace('"shop" } },', '"ours" } },').replace('a template', 'our template')
    const theirs = template.replace('"shop" } },', '"theirs" } },').replace('a template', 'their template')
    const { text, pipelines, lines } = mergeTexts({ base: template, ours, theirs })
    expect(text).toContain(`<<<<<<< ours
              { "Name": "Compile", "Configuration": { "ProjectName": "ours" } },
=======
              { "Name": "Compile", "Configuration": { "ProjectName": "theirs" } },
>>>>>>> theirs
`)
    expect([side(text, 'ours'), side(text, 'theirs')]).toEqual([ours, theirs])
    expect(pipelines).toMatchObject([{ pipeline: 'Pipe', path: '/stages/1/actions/0/configuration/ProjectName' }])
    expect(lines).toEqual([{ line: 2 }])
  })

  it('marks an action that one side removed as a whole', () => {
    const ours = template.replace(/ {14}\{ "Name": "Compile".*\n/, '')
    const theirs = template.replace('"shop" } },', '"theirs" } },')
    const { text } = mergeTexts({ base: template, ours, theirs })
    expect(text).toContain(`<<<<<<< ours
=======
              { "Name": "Compile", "Configuration": { "ProjectName": "theirs" } },
>>>>>>> theirs
`)
  })

  it('takes another way of ending lines for no change', () => {
    const ours = template.replaceAll('\n', '\r\n').replace('"shop" } },', '"ours" } },')
    const theirs = template.replace('    "Topic"', '    "More": { "Type": "AWS::SNS::Topic" },\n    "Topic"')
    const { text } = mergeTexts({ base: template, ours, theirs })
    expect(text).toBe(theirs.replaceAll('\n', '\r\n').replace('"shop" } },', '"ours" } },'))
  })

  it('merges by lines what cannot be read', () => {
    const base = 'one\ntwo\nthree\n'
    const merged = mergeTexts({ base, ours: 'ONE\ntwo\nthree\n', theirs: 'one\ntwo\nTHREE' })
    expect(merged).toMatchObject({ text: 'ONE\ntwo\nTHREE', lines: [] })
    expect(merged.notes).toHaveLength(1)
    expect(mergeTexts({ base, ours: 'one\n2\nthree\n', theirs: 'one\nzwei\nthree\n' })).toMatchObject({
      text: 'one\n<<<<<<< ours\n2\n=======\nzwei\n>>>>>>> theirs\nthree\n',
      lines: [{ line: 2 }],
    })
  })

  it('says what both made of real documents, and where it conflicts one side or the other', () => {
    const documents = realFiles('api-json', 'cfn').filter(
      ([, text]) => readDocument(text).parses && readDocument(text).pipelines.length > 0,
    )
    const property = fc.property(fc.constantFrom(...documents), plans, plans, ([, base], mine, yours) => {
      const [ours, theirs] = [edited(base, mine), edited(base, yours)]
      const { text, pipelines, lines } = mergeTexts({ base, ours, theirs })
      const parts = [base, ours, theirs].map((one) => readDocument(one).pipelines[0]?.declaration ?? {})
      const [before = {}, left = {}, right = {}] = parts
      const wanted = mergePipelines({ base: before, ours: left, theirs: right })
      const isSettled = theirs === base || ours === base || ours === theirs
      expect(lines).toEqual([])
      expect(pipelines.length).toBe(isSettled ? 0 : wanted.conflicts.length)
      expect(readDocument(side(text, 'ours')).pipelines[0]?.declaration).toEqual(wanted.declaration)
      expect(readDocument(side(text, 'theirs')).pipelines[0]?.declaration).toEqual(wanted.otherwise)
    })
    fc.assert(property, { numRuns: 60 })
  })
})

const plans = fc.array(seeds, { minLength: 1, maxLength: 3 })

/** A document after random edits of its first pipeline. */
function edited(text: string, plan: readonly (readonly number[])[]): string {
  return plan.reduce((before, seed) => {
    const document = readDocument(before)
    const [pipeline] = document.pipelines
    if (!pipeline) return before
    const outcome = applyEdits(pipeline.declaration, [randomEdit(pipeline.declaration, seed)])
    return 'refused' in outcome ? before : applyChanges(before, patchDocument(document, pipeline, outcome.declaration))
  }, text)
}
