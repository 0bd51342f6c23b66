import type { ButtonHTMLAttributes } from 'react'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'normal' | 'primary' | 'quiet' | 'link' | 'icon'
}

/** A button in the app's own look. */
export function Button({ look = 'normal', className = '', type = 'button', ...rest }: ButtonProps) {
  // oxlint-disable-next-line react/button-has-type
  return <button type={type} className={`button button-${look} ${className}`} {...rest} />
}
