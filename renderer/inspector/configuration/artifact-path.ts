/** A file in an artifact, as settings name it: `Artifact::path`. */
export interface ArtifactPath {
  /** The empty text where none is named. */
  readonly artifact: string
  readonly path: string
}

/** Takes `Artifact::path` apart; a text without `::` is all path. */
export function readArtifactPath(text: string): ArtifactPath {
  const at = text.indexOf('::')
  return at < 0 ? { artifact: '', path: text } : { artifact: text.slice(0, at), path: text.slice(at + 2) }
}

/** Writes `Artifact::path`, or the path alone where no artifact is named. */
export function writeArtifactPath({ artifact, path }: ArtifactPath): string {
  return artifact === '' ? path : `${artifact}::${path}`
}
