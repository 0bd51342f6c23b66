import { useWords } from '#renderer/ui/text.ts'
import { type ReactNode, useId } from 'react'
import type { Location } from '#shared/model/location.ts'
import { useProblems } from '../form.ts'
import { ProblemList } from './ProblemList.tsx'
import { Prose } from './Prose.tsx'

interface GroupProps {
  readonly title: string
  readonly children: ReactNode
  readonly action?: ReactNode
  readonly help?: string | undefined
  /** The list that the group is about; problems of the list itself are told under its heading. */
  readonly location?: Location
}

/** A part of a form under a heading. */
export function FieldGroup({ title, children, action, help, location }: GroupProps) {
  const id = useId()
  const words = useWords()
  return (
    <section className="field-group" aria-labelledby={id}>
      <div className="field-group-head">
        <h3 id={id}>{title}</h3>
        {action}
      </div>
      {help !== undefined && (
        <p className="field-help">
          <Prose text={words(help)} />
        </p>
      )}
      {location && <OwnProblems location={location} />}
      {children}
    </section>
  )
}

/** The problems of exactly this place, and not of what is inside it. */
export function OwnProblems({ location }: { location: Location }) {
  const problems = useProblems(location).filter((problem) => problem.location.length === location.length)
  return <ProblemList problems={problems} />
}
