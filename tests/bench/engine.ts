/** The engine as other programs get it, on its own, so that its size and its loading can be measured. */
export { auditSource } from '../../lib/index'
