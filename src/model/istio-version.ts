/** The Istio release whose behaviour mesh reproduces. */
export const ISTIO_VERSION = '1.30.3';
