/** What the API answers instead of an output: the name of an exception of the service, and a sentence. */
export class ApiException extends Error {
  override readonly name: string
  /** The HTTP status; 400 for everything that the caller can do something about. */
  readonly status: number

  constructor(name: string, message: string, status = 400) {
    super(message)
    this.name = name
    this.status = status
  }
}

/** A request that is well formed but says what cannot be. */
export function invalid(message: string): ApiException {
  return new ApiException('ValidationException', message)
}
