import type { ReactNode } from 'react'

/** What a form is about. */
export function FormHead({ title, kind, children }: { title: string; kind: string; children?: ReactNode }) {
  return (
    <header className="form-head">
      <h2 title={title}>{title}</h2>
      <span className="inspector-quiet">{kind}</span>
      {children}
    </header>
  )
}
