import type { AuditOptions } from '../../lib/audit/report'

/** Options as the engine takes them: what was parsed may hold a key without a value. */
export function settledOptions({
  pack,
  year,
  level,
  asOf,
  language,
}: { [Key in keyof AuditOptions]?: AuditOptions[Key] | undefined }): AuditOptions {
  return {
    ...(pack && { pack }),
    ...(year !== undefined && { year }),
    ...(level && { level }),
    ...(asOf && { asOf }),
    ...(language && { language }),
  }
}
