import { useId } from 'react'
import type { Json } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { useText } from '#renderer/ui/text.ts'
import { TextControl } from '../fields/TextControl.tsx'
import { useForm } from '../form.ts'
import { useDraft } from '../use-draft.ts'
import { isFault, readJsonText } from './json-text.ts'
import {
  artifactAttributes,
  type ParameterKind,
  type ParameterValue,
  parameterOfKind,
  readParameter,
  writeParameter,
} from './parameters.ts'

interface ParameterRowProps {
  readonly index: number
  readonly name: string
  readonly value: Json
  /** Where the text stands that the parameter is in. */
  readonly location: Location
  /** What is wrong with another name. */
  check(name: string): string | undefined
  onRename(to: string): boolean | void
  onValue(value: Json): boolean | void
}

const kinds: readonly ParameterKind[] = ['text', 'artifact', 'file', 'json']

/** One parameter of a template: its name, where its value comes from, and what that takes. */
export function ParameterRow({ index, name, value, location, check, onRename, onValue }: ParameterRowProps) {
  const t = useText()
  const { inputs } = useForm()
  const parameter = readParameter(value)
  const put = (next: ParameterValue) => onValue(writeParameter(next))
  const at = { index: index + 1 }
  return (
    <div className="record-cells">
      <div className="record-cell">
        <Cell
          label={t('inspector.parameterName', at)}
          text={name}
          check={check}
          onCommit={(text) => text !== '' && onRename(text)}
        />
      </div>
      <div className="record-cell">
        <select
          aria-label={t('inspector.parameterKind', at)}
          value={parameter.kind}
          onChange={({ target }) => {
            const kind = kinds.find((candidate) => candidate === target.value)
            if (kind) put(parameterOfKind(kind, parameter, inputs[0] ?? ''))
          }}
        >
          {kinds
            .filter((kind) => kind !== 'json' || parameter.kind === 'json')
            .map((kind) => (
              <option key={kind} value={kind}>
                {t(`inspector.parameter.${kind}`)}
              </option>
            ))}
        </select>
      </div>
      <div className="record-cell" data-wide="">
        <ValueCells parameter={parameter} at={at} location={location} put={put} />
      </div>
    </div>
  )
}

interface ValueProps {
  readonly parameter: ParameterValue
  readonly at: { readonly index: number }
  readonly location: Location
  put(next: ParameterValue): boolean | void
}

function ValueCells({ parameter, at, location, put }: ValueProps) {
  const t = useText()
  switch (parameter.kind) {
    case 'text':
      return (
        <Cell
          label={t('inspector.variableValue', at)}
          text={parameter.text}
          variablesAt={location}
          onCommit={(text) => put({ kind: 'text', text })}
        />
      )
    case 'artifact':
      return (
        <div className="pair">
          <ArtifactSelect
            at={at}
            artifact={parameter.artifact}
            onChoose={(artifact) => put({ ...parameter, artifact })}
          />
          <select
            aria-label={t('inspector.parameterAttribute', at)}
            value={parameter.attribute}
            onChange={({ target }) => put({ ...parameter, attribute: target.value })}
          >
            {[...new Set([...artifactAttributes, parameter.attribute])].map((attribute) => (
              <option key={attribute} value={attribute}>
                {attribute}
              </option>
            ))}
          </select>
        </div>
      )
    case 'file':
      return (
        <div className="trio">
          <ArtifactSelect
            at={at}
            artifact={parameter.artifact}
            onChoose={(artifact) => put({ ...parameter, artifact })}
          />
          <Cell
            label={t('inspector.parameterFile', at)}
            text={parameter.file}
            placeholder={t('inspector.parameterFile.hint')}
            onCommit={(file) => put({ ...parameter, file })}
          />
          <Cell
            label={t('inspector.parameterKey', at)}
            text={parameter.key}
            placeholder={t('inspector.parameterKey.hint')}
            onCommit={(key) => put({ ...parameter, key })}
          />
        </div>
      )
    case 'json':
      return (
        <Cell
          label={t('inspector.variableValue', at)}
          text={JSON.stringify(parameter.json)}
          code
          check={(text) => {
            const read = readJsonText(text)
            return isFault(read) ? read.message : undefined
          }}
          onCommit={(text) => {
            const read = readJsonText(text)
            return !isFault(read) && put({ kind: 'json', json: read.value })
          }}
        />
      )
  }
}

function ArtifactSelect(props: { at: { index: number }; artifact: string; onChoose: (artifact: string) => void }) {
  const t = useText()
  const { inputs } = useForm()
  const { at, artifact, onChoose } = props
  return (
    <select
      aria-label={t('inspector.parameterArtifact', at)}
      value={artifact}
      onChange={({ target }) => onChoose(target.value)}
    >
      {artifact === '' && <option value="">{t('inspector.noArtifact')}</option>}
      {[...new Set([...inputs, artifact])]
        .filter((name) => name !== '')
        .map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
    </select>
  )
}

interface CellProps {
  readonly label: string
  readonly text: string
  readonly placeholder?: string
  readonly code?: boolean
  readonly variablesAt?: Location
  readonly check?: (text: string) => string | undefined
  readonly onCommit: (text: string) => boolean | void
}

function Cell({ label, text, placeholder, code, variablesAt, check, onCommit }: CellProps) {
  const id = useId()
  const draft = useDraft(text, onCommit, { check })
  return (
    <>
      <TextControl
        control={{ id, 'aria-label': label, 'aria-invalid': draft.fault !== undefined }}
        draft={draft}
        code={code}
        placeholder={placeholder}
        variablesAt={variablesAt}
      />
      {draft.fault !== undefined && <p className="field-problems severity-error">{draft.fault}</p>}
    </>
  )
}
