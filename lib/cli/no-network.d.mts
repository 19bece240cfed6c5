export const NO_NETWORK: Record<string, 'undefined'>
