// Generated from schemas/ by scripts/gen-schemas.mjs.
const s=(o,t,d,m)=>{const y={instancePath:t,keyword:d,params:m};return o===null?[y]:(o.push(y),o)},wf=Sp;const yt=["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha3"],ct=["BackendTLSPolicy"],at=["Hostname","URI"];function u(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name!==void 0&&
typeof o.name!="string"&&(e=s(e,t+"/name","type",{type:"string"}),r++),o.namespace!==void 0&&typeof o.namespace!="string"&&(e=s(e,t+"/namespace","type",{type:"s\
tring"}),r++),o.generateName!==void 0&&typeof o.generateName!="string"&&(e=s(e,t+"/generateName","type",{type:"string"}),r++),o.labels!==void 0){let i=o.labels;
if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)typeof i[n]!="string"&&(e=s(e,t+"/labels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"s\
tring"}),r++);else e=s(e,t+"/labels","type",{type:"object"}),r++}if(o.annotations!==void 0){let i=o.annotations;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)
typeof i[n]!="string"&&(e=s(e,t+"/annotations/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/annotations","type",{type:"\
object"}),r++}if(o.creationTimestamp!==void 0&&typeof o.creationTimestamp!="string"&&(e=s(e,t+"/creationTimestamp","type",{type:"string"}),r++),o.deletionTimestamp!==
void 0&&typeof o.deletionTimestamp!="string"&&(e=s(e,t+"/deletionTimestamp","type",{type:"string"}),r++),o.ownerReferences!==void 0){let i=o.ownerReferences;if(Array.
isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];f&&typeof f=="object"&&!Array.isArray(f)?(f.kind===void 0&&(e=s(e,t+"/ownerReferences/"+p,"required",
{missingProperty:"kind"}),r++),f.name===void 0&&(e=s(e,t+"/ownerReferences/"+p,"required",{missingProperty:"name"}),r++),f.apiVersion!==void 0&&typeof f.apiVersion!=
"string"&&(e=s(e,t+"/ownerReferences/"+p+"/apiVersion","type",{type:"string"}),r++),f.kind!==void 0&&typeof f.kind!="string"&&(e=s(e,t+"/ownerReferences/"+p+"/k\
ind","type",{type:"string"}),r++),f.name!==void 0&&typeof f.name!="string"&&(e=s(e,t+"/ownerReferences/"+p+"/name","type",{type:"string"}),r++),f.uid!==void 0&&
typeof f.uid!="string"&&(e=s(e,t+"/ownerReferences/"+p+"/uid","type",{type:"string"}),r++),f.controller!==void 0&&typeof f.controller!="boolean"&&(e=s(e,t+"/own\
erReferences/"+p+"/controller","type",{type:"boolean"}),r++),f.blockOwnerDeletion!==void 0&&typeof f.blockOwnerDeletion!="boolean"&&(e=s(e,t+"/ownerReferences/"+
p+"/blockOwnerDeletion","type",{type:"boolean"}),r++)):(e=s(e,t+"/ownerReferences/"+p,"type",{type:"object"}),r++)}}else e=s(e,t+"/ownerReferences","type",{type:"\
array"}),r++}if(o.finalizers!==void 0){let i=o.finalizers;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/finalizers\
/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/finalizers","type",{type:"array"}),r++}if(o.generation!==void 0){let i=o.generation;typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)||(e=s(e,t+"/generation","type",{type:"integer"}),r++)}if(o.resourceVersion!==void 0&&typeof o.resourceVersion!="string"&&(e=s(e,t+"/resou\
rceVersion","type",{type:"string"}),r++),o.uid!==void 0&&typeof o.uid!="string"&&(e=s(e,t+"/uid","type",{type:"string"}),r++),o.selfLink!==void 0&&typeof o.selfLink!=
"string"&&(e=s(e,t+"/selfLink","type",{type:"string"}),r++),o.managedFields!==void 0){let i=o.managedFields;if(Array.isArray(i)){const n=i.length;for(let p=0;p<
n;p++){let f=i[p];f&&typeof f=="object"&&!Array.isArray(f)||(e=s(e,t+"/managedFields/"+p,"type",{type:"object"}),r++)}}else e=s(e,t+"/managedFields","type",{type:"\
array"}),r++}if(o.deletionGracePeriodSeconds!==void 0){let i=o.deletionGracePeriodSeconds;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/deletio\
nGracePeriodSeconds","type",{type:"integer"}),r++)}}else e=s(e,t,"type",{type:"object"}),r++;return u.errors=e,r===0}function Sp(o,{instancePath:t="",parentData:d,
parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"\
apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),
o.spec===void 0&&(e=s(e,t,"required",{missingProperty:"spec"}),r++),o.apiVersion!==void 0&&(yt.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:yt}),
r++)),o.kind!==void 0&&(ct.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:ct}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0){let i=o.spec;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.targetRefs===void 0&&(e=s(e,t+"/spec","required",{missingProperty:"targetRefs"}),r++),i.validation===void 0&&(e=s(e,t+"/spec","required",{missingProperty:"\
validation"}),r++),i.targetRefs!==void 0){let n=i.targetRefs;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.
isArray(l)?(l.group===void 0&&(e=s(e,t+"/spec/targetRefs/"+f,"required",{missingProperty:"group"}),r++),l.kind===void 0&&(e=s(e,t+"/spec/targetRefs/"+f,"require\
d",{missingProperty:"kind"}),r++),l.name===void 0&&(e=s(e,t+"/spec/targetRefs/"+f,"required",{missingProperty:"name"}),r++),l.group!==void 0&&typeof l.group!="s\
tring"&&(e=s(e,t+"/spec/targetRefs/"+f+"/group","type",{type:"string"}),r++),l.kind!==void 0&&typeof l.kind!="string"&&(e=s(e,t+"/spec/targetRefs/"+f+"/kind","t\
ype",{type:"string"}),r++),l.name!==void 0&&typeof l.name!="string"&&(e=s(e,t+"/spec/targetRefs/"+f+"/name","type",{type:"string"}),r++),l.sectionName!==void 0&&
typeof l.sectionName!="string"&&(e=s(e,t+"/spec/targetRefs/"+f+"/sectionName","type",{type:"string"}),r++)):(e=s(e,t+"/spec/targetRefs/"+f,"type",{type:"object"}),
r++)}}else e=s(e,t+"/spec/targetRefs","type",{type:"array"}),r++}if(i.validation!==void 0){let n=i.validation;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
hostname===void 0&&(e=s(e,t+"/spec/validation","required",{missingProperty:"hostname"}),r++),n.caCertificateRefs!==void 0){let p=n.caCertificateRefs;if(Array.isArray(
p)){const f=p.length;for(let l=0;l<f;l++){let a=p[l];a&&typeof a=="object"&&!Array.isArray(a)?(a.group===void 0&&(e=s(e,t+"/spec/validation/caCertificateRefs/"+
l,"required",{missingProperty:"group"}),r++),a.kind===void 0&&(e=s(e,t+"/spec/validation/caCertificateRefs/"+l,"required",{missingProperty:"kind"}),r++),a.name===
void 0&&(e=s(e,t+"/spec/validation/caCertificateRefs/"+l,"required",{missingProperty:"name"}),r++),a.group!==void 0&&typeof a.group!="string"&&(e=s(e,t+"/spec/v\
alidation/caCertificateRefs/"+l+"/group","type",{type:"string"}),r++),a.kind!==void 0&&typeof a.kind!="string"&&(e=s(e,t+"/spec/validation/caCertificateRefs/"+l+
"/kind","type",{type:"string"}),r++),a.name!==void 0&&typeof a.name!="string"&&(e=s(e,t+"/spec/validation/caCertificateRefs/"+l+"/name","type",{type:"string"}),
r++)):(e=s(e,t+"/spec/validation/caCertificateRefs/"+l,"type",{type:"object"}),r++)}}else e=s(e,t+"/spec/validation/caCertificateRefs","type",{type:"array"}),r++}
if(n.wellKnownCACertificates!==void 0&&typeof n.wellKnownCACertificates!="string"&&(e=s(e,t+"/spec/validation/wellKnownCACertificates","type",{type:"string"}),r++),
n.hostname!==void 0&&typeof n.hostname!="string"&&(e=s(e,t+"/spec/validation/hostname","type",{type:"string"}),r++),n.subjectAltNames!==void 0){let p=n.subjectAltNames;
if(Array.isArray(p)){const f=p.length;for(let l=0;l<f;l++){let a=p[l];a&&typeof a=="object"&&!Array.isArray(a)?(a.type===void 0&&(e=s(e,t+"/spec/validation/subj\
ectAltNames/"+l,"required",{missingProperty:"type"}),r++),a.type!==void 0&&(at.includes(a.type)||(e=s(e,t+"/spec/validation/subjectAltNames/"+l+"/type","choice",
{choices:at}),r++)),a.hostname!==void 0&&typeof a.hostname!="string"&&(e=s(e,t+"/spec/validation/subjectAltNames/"+l+"/hostname","type",{type:"string"}),r++),a.
uri!==void 0&&typeof a.uri!="string"&&(e=s(e,t+"/spec/validation/subjectAltNames/"+l+"/uri","type",{type:"string"}),r++)):(e=s(e,t+"/spec/validation/subjectAltN\
ames/"+l,"type",{type:"object"}),r++)}}else e=s(e,t+"/spec/validation/subjectAltNames","type",{type:"array"}),r++}}else e=s(e,t+"/spec/validation","type",{type:"\
object"}),r++}if(i.options!==void 0){let n=i.options;if(n&&typeof n=="object"&&!Array.isArray(n))for(const p in n)typeof n[p]!="string"&&(e=s(e,t+"/spec/options\
/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/spec/options","type",{type:"object"}),r++}}else e=s(e,t+"/spec","type",{
type:"object"}),r++}}else e=s(e,t,"type",{type:"object"}),r++;return Sp.errors=e,r===0}const Nf=Cp;const Ve=["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1beta1"],Ur=["Gateway"];const dt=["Terminate","Passthrough"];function Je(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return o&&typeof o=="object"&&!Array.isArray(o)?(o.name===void 0&&
(e=s(e,t,"required",{missingProperty:"name"}),r++),o.group!==void 0&&typeof o.group!="string"&&(e=s(e,t+"/group","type",{type:"string"}),r++),o.kind!==void 0&&typeof o.
kind!="string"&&(e=s(e,t+"/kind","type",{type:"string"}),r++),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,t+"/name","type",{type:"string"}),r++),o.namespace!==
void 0&&typeof o.namespace!="string"&&(e=s(e,t+"/namespace","type",{type:"string"}),r++)):(e=s(e,t,"type",{type:"object"}),r++),Je.errors=e,r===0}const mt=["All","Selector","Same","None"];function Ne(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.matchLabels!==
void 0){let i=o.matchLabels;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)typeof i[n]!="string"&&(e=s(e,t+"/matchLabels/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/matchLabels","type",{type:"object"}),r++}if(o.matchExpressions!==void 0){let i=o.matchExpressions;if(Array.
isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.key===void 0&&(e=s(e,t+"/matchExpressions/"+p,"re\
quired",{missingProperty:"key"}),r++),f.operator===void 0&&(e=s(e,t+"/matchExpressions/"+p,"required",{missingProperty:"operator"}),r++),f.key!==void 0&&typeof f.
key!="string"&&(e=s(e,t+"/matchExpressions/"+p+"/key","type",{type:"string"}),r++),f.operator!==void 0&&typeof f.operator!="string"&&(e=s(e,t+"/matchExpressions\
/"+p+"/operator","type",{type:"string"}),r++),f.values!==void 0){let l=f.values;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="string"&&
(e=s(e,t+"/matchExpressions/"+p+"/values/"+c,"type",{type:"string"}),r++)}else e=s(e,t+"/matchExpressions/"+p+"/values","type",{type:"array"}),r++}}else e=s(e,t+
"/matchExpressions/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/matchExpressions","type",{type:"array"}),r++}}else e=s(e,t,"type",{type:"object"}),r++;return Ne.
errors=e,r===0}function Pe(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.namespaces!==void 0){let i=o.namespaces;i&&typeof i=="object"&&!Array.isArray(i)?(i.from!==void 0&&(mt.includes(i.from)||(e=s(e,t+"/namespaces/from","choic\
e",{choices:mt}),r++)),i.selector!==void 0&&(Ne(i.selector,{instancePath:t+"/namespaces/selector",parentData:i,parentDataProperty:"selector",rootData:y})||(e=e===
null?Ne.errors:e.concat(Ne.errors),r=e.length))):(e=s(e,t+"/namespaces","type",{type:"object"}),r++)}if(o.kinds!==void 0){let i=o.kinds;if(Array.isArray(i)){const n=i.
length;for(let p=0;p<n;p++){let f=i[p];f&&typeof f=="object"&&!Array.isArray(f)?(f.kind===void 0&&(e=s(e,t+"/kinds/"+p,"required",{missingProperty:"kind"}),r++),
f.group!==void 0&&typeof f.group!="string"&&(e=s(e,t+"/kinds/"+p+"/group","type",{type:"string"}),r++),f.kind!==void 0&&typeof f.kind!="string"&&(e=s(e,t+"/kind\
s/"+p+"/kind","type",{type:"string"}),r++)):(e=s(e,t+"/kinds/"+p,"type",{type:"object"}),r++)}}else e=s(e,t+"/kinds","type",{type:"array"}),r++}}else e=s(e,t,"t\
ype",{type:"object"}),r++;return Pe.errors=e,r===0}function M(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.name===void 0&&(e=s(e,t,"required",{missingProperty:"name"}),r++),o.port===void 0&&(e=s(e,t,"required",{missingProperty:"port"}),
r++),o.protocol===void 0&&(e=s(e,t,"required",{missingProperty:"protocol"}),r++),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,t+"/name","type",{type:"string"}),
r++),o.hostname!==void 0&&typeof o.hostname!="string"&&(e=s(e,t+"/hostname","type",{type:"string"}),r++),o.port!==void 0){let i=o.port;typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)||(e=s(e,t+"/port","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>65535||isNaN(i))&&(e=s(e,t+"/port","maximum",{comparison:"\
<=",limit:65535}),r++),(i<1||isNaN(i))&&(e=s(e,t+"/port","minimum",{comparison:">=",limit:1}),r++))}if(o.protocol!==void 0&&typeof o.protocol!="string"&&(e=s(e,
t+"/protocol","type",{type:"string"}),r++),o.tls!==void 0){let i=o.tls;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.mode!==void 0&&(dt.includes(i.mode)||(e=
s(e,t+"/tls/mode","choice",{choices:dt}),r++)),i.certificateRefs!==void 0){let n=i.certificateRefs;if(Array.isArray(n)){n.length>64&&(e=s(e,t+"/tls/certificateR\
efs","maxItems",{limit:64}),r++);const p=n.length;for(let f=0;f<p;f++)Je(n[f],{instancePath:t+"/tls/certificateRefs/"+f,parentData:n,parentDataProperty:f,rootData:y})||
(e=e===null?Je.errors:e.concat(Je.errors),r=e.length)}else e=s(e,t+"/tls/certificateRefs","type",{type:"array"}),r++}if(i.options!==void 0){let n=i.options;if(n&&
typeof n=="object"&&!Array.isArray(n))for(const p in n)typeof n[p]!="string"&&(e=s(e,t+"/tls/options/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"st\
ring"}),r++);else e=s(e,t+"/tls/options","type",{type:"object"}),r++}if(i.frontendValidation!==void 0){let n=i.frontendValidation;n&&typeof n=="object"&&!Array.
isArray(n)||(e=s(e,t+"/tls/frontendValidation","type",{type:"object"}),r++)}}else e=s(e,t+"/tls","type",{type:"object"}),r++}o.allowedRoutes!==void 0&&(Pe(o.allowedRoutes,
{instancePath:t+"/allowedRoutes",parentData:o,parentDataProperty:"allowedRoutes",rootData:y})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length))}else e=s(e,
t,"type",{type:"object"}),r++;return M.errors=e,r===0}function Cp(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{
missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.spec===void 0&&(e=s(e,t,"required",{missingProperty:"\
spec"}),r++),o.apiVersion!==void 0&&(Ve.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:Ve}),r++)),o.kind!==void 0&&(Ur.includes(o.kind)||(e=s(
e,t+"/kind","choice",{choices:Ur}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||
(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0){let i=o.spec;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.gatewayClassName===void 0&&
(e=s(e,t+"/spec","required",{missingProperty:"gatewayClassName"}),r++),i.gatewayClassName!==void 0&&typeof i.gatewayClassName!="string"&&(e=s(e,t+"/spec/gateway\
ClassName","type",{type:"string"}),r++),i.listeners!==void 0){let n=i.listeners;if(Array.isArray(n)){n.length>64&&(e=s(e,t+"/spec/listeners","maxItems",{limit:64}),
r++);const p=n.length;for(let f=0;f<p;f++)M(n[f],{instancePath:t+"/spec/listeners/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?M.errors:e.concat(
M.errors),r=e.length)}else e=s(e,t+"/spec/listeners","type",{type:"array"}),r++}if(i.addresses!==void 0){let n=i.addresses;if(Array.isArray(n)){const p=n.length;
for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(l)?(l.type!==void 0&&typeof l.type!="string"&&(e=s(e,t+"/spec/addresses/"+f+"/type","type",
{type:"string"}),r++),l.value!==void 0&&typeof l.value!="string"&&(e=s(e,t+"/spec/addresses/"+f+"/value","type",{type:"string"}),r++)):(e=s(e,t+"/spec/addresses\
/"+f,"type",{type:"object"}),r++)}}else e=s(e,t+"/spec/addresses","type",{type:"array"}),r++}if(i.infrastructure!==void 0){let n=i.infrastructure;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.labels!==void 0){let p=n.labels;if(p&&typeof p=="object"&&!Array.isArray(p))for(const f in p)typeof p[f]!="string"&&(e=s(e,t+"\
/spec/infrastructure/labels/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/spec/infrastructure/labels","type",{type:"obj\
ect"}),r++}if(n.annotations!==void 0){let p=n.annotations;if(p&&typeof p=="object"&&!Array.isArray(p))for(const f in p)typeof p[f]!="string"&&(e=s(e,t+"/spec/in\
frastructure/annotations/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/spec/infrastructure/annotations","type",{type:"o\
bject"}),r++}if(n.parametersRef!==void 0){let p=n.parametersRef;p&&typeof p=="object"&&!Array.isArray(p)||(e=s(e,t+"/spec/infrastructure/parametersRef","type",{
type:"object"}),r++)}}else e=s(e,t+"/spec/infrastructure","type",{type:"object"}),r++}if(i.allowedListeners!==void 0){let n=i.allowedListeners;n&&typeof n=="obj\
ect"&&!Array.isArray(n)||(e=s(e,t+"/spec/allowedListeners","type",{type:"object"}),r++)}}else e=s(e,t+"/spec","type",{type:"object"}),r++}}else e=s(e,t,"type",{
type:"object"}),r++;return Cp.errors=e,r===0}const xf=Tp;const ut=["GatewayClass"];function Tp(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===
void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.spec===void 0&&(e=s(e,t,"required",{missingProperty:"spec"}),r++),o.apiVersion!==void 0&&(Ve.includes(
o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:Ve}),r++)),o.kind!==void 0&&(ut.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:ut}),r++)),o.metadata!==
void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),
o.spec!==void 0){let i=o.spec;i&&typeof i=="object"&&!Array.isArray(i)?(i.controllerName===void 0&&(e=s(e,t+"/spec","required",{missingProperty:"controllerName"}),
r++),i.controllerName!==void 0&&typeof i.controllerName!="string"&&(e=s(e,t+"/spec/controllerName","type",{type:"string"}),r++)):(e=s(e,t+"/spec","type",{type:"\
object"}),r++)}}else e=s(e,t,"type",{type:"object"}),r++;return Tp.errors=e,r===0}const Df=Rp;const Ie=["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha2"],gt=["GRPCRoute"],zr=["Exact","RegularExpression"];function er(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0&&
(e=s(e,t,"required",{missingProperty:"name"}),r++),o.group!==void 0&&typeof o.group!="string"&&(e=s(e,t+"/group","type",{type:"string"}),r++),o.kind!==void 0&&typeof o.
kind!="string"&&(e=s(e,t+"/kind","type",{type:"string"}),r++),o.namespace!==void 0&&typeof o.namespace!="string"&&(e=s(e,t+"/namespace","type",{type:"string"}),
r++),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,t+"/name","type",{type:"string"}),r++),o.sectionName!==void 0&&typeof o.sectionName!="string"&&(e=s(e,t+"/\
sectionName","type",{type:"string"}),r++),o.port!==void 0){let i=o.port;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/port","type",{type:"integ\
er"}),r++),typeof i=="number"&&isFinite(i)&&((i>65535||isNaN(i))&&(e=s(e,t+"/port","maximum",{comparison:"<=",limit:65535}),r++),(i<1||isNaN(i))&&(e=s(e,t+"/por\
t","minimum",{comparison:">=",limit:1}),r++))}}else e=s(e,t,"type",{type:"object"}),r++;return er.errors=e,r===0}function _(o,{instancePath:t="",parentData:d,parentDataProperty:m,
rootData:y=o}={}){let e=null,r=0;if(Array.isArray(o)){o.length>32&&(e=s(e,t,"maxItems",{limit:32}),r++);const i=o.length;for(let n=0;n<i;n++)er(o[n],{instancePath:t+
"/"+n,parentData:o,parentDataProperty:n,rootData:y})||(e=e===null?er.errors:e.concat(er.errors),r=e.length)}else e=s(e,t,"type",{type:"array"}),r++;return _.errors=
e,r===0}function U(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(Array.isArray(o)){const i=o.length;for(let n=0;n<i;n++)typeof o[n]!=
"string"&&(e=s(e,t+"/"+n,"type",{type:"string"}),r++)}else e=s(e,t,"type",{type:"array"}),r++;return U.errors=e,r===0}function I(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return o&&typeof o=="object"&&!Array.isArray(o)?(o.name===void 0&&
(e=s(e,t,"required",{missingProperty:"name"}),r++),o.value===void 0&&(e=s(e,t,"required",{missingProperty:"value"}),r++),o.type!==void 0&&(zr.includes(o.type)||
(e=s(e,t+"/type","choice",{choices:zr}),r++)),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,t+"/name","type",{type:"string"}),r++),o.value!==void 0&&typeof o.
value!="string"&&(e=s(e,t+"/value","type",{type:"string"}),r++)):(e=s(e,t,"type",{type:"object"}),r++),I.errors=e,r===0}const bt=["RequestHeaderModifier","ResponseHeaderModifier","RequestMirror","RequestRedirect","URLRewrite","ExtensionRef","CORS","ExternalAuth"],jt=["http","http\
s"],vt=[301,302,303,307,308];function ie(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return o&&typeof o=="object"&&!Array.isArray(o)?(o.name===void 0&&
(e=s(e,t,"required",{missingProperty:"name"}),r++),o.value===void 0&&(e=s(e,t,"required",{missingProperty:"value"}),r++),o.name!==void 0&&typeof o.name!="string"&&
(e=s(e,t+"/name","type",{type:"string"}),r++),o.value!==void 0&&typeof o.value!="string"&&(e=s(e,t+"/value","type",{type:"string"}),r++)):(e=s(e,t,"type",{type:"\
object"}),r++),ie.errors=e,r===0}function oe(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.set!==void 0){let i=o.set;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)ie(i[p],{instancePath:t+"/set/"+p,parentData:i,parentDataProperty:p,
rootData:y})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)}else e=s(e,t+"/set","type",{type:"array"}),r++}if(o.add!==void 0){let i=o.add;if(Array.isArray(
i)){const n=i.length;for(let p=0;p<n;p++)ie(i[p],{instancePath:t+"/add/"+p,parentData:i,parentDataProperty:p,rootData:y})||(e=e===null?ie.errors:e.concat(ie.errors),
r=e.length)}else e=s(e,t+"/add","type",{type:"array"}),r++}if(o.remove!==void 0){let i=o.remove;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!=
"string"&&(e=s(e,t+"/remove/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/remove","type",{type:"array"}),r++}}else e=s(e,t,"type",{type:"object"}),r++;return oe.
errors=e,r===0}const At=["ReplaceFullPath","ReplacePrefixMatch"];function se(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return o&&
typeof o=="object"&&!Array.isArray(o)?(o.type===void 0&&(e=s(e,t,"required",{missingProperty:"type"}),r++),o.type!==void 0&&(At.includes(o.type)||(e=s(e,t+"/typ\
e","choice",{choices:At}),r++)),o.replaceFullPath!==void 0&&typeof o.replaceFullPath!="string"&&(e=s(e,t+"/replaceFullPath","type",{type:"string"}),r++),o.replacePrefixMatch!==
void 0&&typeof o.replacePrefixMatch!="string"&&(e=s(e,t+"/replacePrefixMatch","type",{type:"string"}),r++)):(e=s(e,t,"type",{type:"object"}),r++),se.errors=e,r===
0}function z(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0&&
(e=s(e,t,"required",{missingProperty:"type"}),r++),o.type!==void 0&&(bt.includes(o.type)||(e=s(e,t+"/type","choice",{choices:bt}),r++)),o.requestHeaderModifier!==
void 0&&(oe(o.requestHeaderModifier,{instancePath:t+"/requestHeaderModifier",parentData:o,parentDataProperty:"requestHeaderModifier",rootData:y})||(e=e===null?oe.
errors:e.concat(oe.errors),r=e.length)),o.responseHeaderModifier!==void 0&&(oe(o.responseHeaderModifier,{instancePath:t+"/responseHeaderModifier",parentData:o,parentDataProperty:"\
responseHeaderModifier",rootData:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),o.requestMirror!==void 0){let i=o.requestMirror;if(i&&typeof i=="ob\
ject"&&!Array.isArray(i)){if(i.backendRef===void 0&&(e=s(e,t+"/requestMirror","required",{missingProperty:"backendRef"}),r++),i.backendRef!==void 0){let n=i.backendRef;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0&&(e=s(e,t+"/requestMirror/backendRef","required",{missingProperty:"name"}),r++),n.group!==void 0&&
typeof n.group!="string"&&(e=s(e,t+"/requestMirror/backendRef/group","type",{type:"string"}),r++),n.kind!==void 0&&typeof n.kind!="string"&&(e=s(e,t+"/requestMi\
rror/backendRef/kind","type",{type:"string"}),r++),n.namespace!==void 0&&typeof n.namespace!="string"&&(e=s(e,t+"/requestMirror/backendRef/namespace","type",{type:"\
string"}),r++),n.name!==void 0&&typeof n.name!="string"&&(e=s(e,t+"/requestMirror/backendRef/name","type",{type:"string"}),r++),n.port!==void 0){let p=n.port;typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,t+"/requestMirror/backendRef/port","type",{type:"integer"}),r++),typeof p=="number"&&isFinite(p)&&((p>65535||isNaN(
p))&&(e=s(e,t+"/requestMirror/backendRef/port","maximum",{comparison:"<=",limit:65535}),r++),(p<1||isNaN(p))&&(e=s(e,t+"/requestMirror/backendRef/port","minimum",
{comparison:">=",limit:1}),r++))}if(n.weight!==void 0){let p=n.weight;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,t+"/requestMirror/backendRef/we\
ight","type",{type:"integer"}),r++)}}else e=s(e,t+"/requestMirror/backendRef","type",{type:"object"}),r++}if(i.percent!==void 0){let n=i.percent;typeof n=="numb\
er"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/requestMirror/percent","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>100||isNaN(n))&&(e=s(e,
t+"/requestMirror/percent","maximum",{comparison:"<=",limit:100}),r++),(n<0||isNaN(n))&&(e=s(e,t+"/requestMirror/percent","minimum",{comparison:">=",limit:0}),r++))}
if(i.fraction!==void 0){let n=i.fraction;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.numerator===void 0&&(e=s(e,t+"/requestMirror/fraction","required",{missingProperty:"\
numerator"}),r++),n.numerator!==void 0){let p=n.numerator;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,t+"/requestMirror/fraction/numerator","type",
{type:"integer"}),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&(e=s(e,t+"/requestMirror/fraction/numerator","minimum",{comparison:">=",limit:0}),r++)}
if(n.denominator!==void 0){let p=n.denominator;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,t+"/requestMirror/fraction/denominator","type",{type:"\
integer"}),r++),typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))&&(e=s(e,t+"/requestMirror/fraction/denominator","minimum",{comparison:">=",limit:1}),r++)}}else
e=s(e,t+"/requestMirror/fraction","type",{type:"object"}),r++}}else e=s(e,t+"/requestMirror","type",{type:"object"}),r++}if(o.requestRedirect!==void 0){let i=o.
requestRedirect;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.scheme!==void 0&&(jt.includes(i.scheme)||(e=s(e,t+"/requestRedirect/scheme","choice",{choices:jt}),
r++)),i.hostname!==void 0&&typeof i.hostname!="string"&&(e=s(e,t+"/requestRedirect/hostname","type",{type:"string"}),r++),i.path!==void 0&&(se(i.path,{instancePath:t+
"/requestRedirect/path",parentData:i,parentDataProperty:"path",rootData:y})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)),i.port!==void 0){let n=i.port;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/requestRedirect/port","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>65535||isNaN(
n))&&(e=s(e,t+"/requestRedirect/port","maximum",{comparison:"<=",limit:65535}),r++),(n<1||isNaN(n))&&(e=s(e,t+"/requestRedirect/port","minimum",{comparison:">=",
limit:1}),r++))}i.statusCode!==void 0&&(vt.includes(i.statusCode)||(e=s(e,t+"/requestRedirect/statusCode","choice",{choices:vt}),r++))}else e=s(e,t+"/requestRed\
irect","type",{type:"object"}),r++}if(o.urlRewrite!==void 0){let i=o.urlRewrite;i&&typeof i=="object"&&!Array.isArray(i)?(i.hostname!==void 0&&typeof i.hostname!=
"string"&&(e=s(e,t+"/urlRewrite/hostname","type",{type:"string"}),r++),i.path!==void 0&&(se(i.path,{instancePath:t+"/urlRewrite/path",parentData:i,parentDataProperty:"\
path",rootData:y})||(e=e===null?se.errors:e.concat(se.errors),r=e.length))):(e=s(e,t+"/urlRewrite","type",{type:"object"}),r++)}if(o.cors!==void 0){let i=o.cors;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.allowOrigins!==void 0){let n=i.allowOrigins;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!=
"string"&&(e=s(e,t+"/cors/allowOrigins/"+f,"type",{type:"string"}),r++)}else e=s(e,t+"/cors/allowOrigins","type",{type:"array"}),r++}if(i.allowCredentials!==void 0&&
typeof i.allowCredentials!="boolean"&&(e=s(e,t+"/cors/allowCredentials","type",{type:"boolean"}),r++),i.allowMethods!==void 0){let n=i.allowMethods;if(Array.isArray(
n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,t+"/cors/allowMethods/"+f,"type",{type:"string"}),r++)}else e=s(e,t+"/cors/allowMethods",
"type",{type:"array"}),r++}if(i.allowHeaders!==void 0){let n=i.allowHeaders;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=
s(e,t+"/cors/allowHeaders/"+f,"type",{type:"string"}),r++)}else e=s(e,t+"/cors/allowHeaders","type",{type:"array"}),r++}if(i.exposeHeaders!==void 0){let n=i.exposeHeaders;
if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,t+"/cors/exposeHeaders/"+f,"type",{type:"string"}),r++)}else e=s(e,t+"/c\
ors/exposeHeaders","type",{type:"array"}),r++}if(i.maxAge!==void 0){let n=i.maxAge;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/cors/maxAge","\
type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))&&(e=s(e,t+"/cors/maxAge","minimum",{comparison:">=",limit:1}),r++)}}else e=s(e,t+"\
/cors","type",{type:"object"}),r++}if(o.extensionRef!==void 0){let i=o.extensionRef;i&&typeof i=="object"&&!Array.isArray(i)||(e=s(e,t+"/extensionRef","type",{type:"\
object"}),r++)}}else e=s(e,t,"type",{type:"object"}),r++;return z.errors=e,r===0}function rr(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0&&
(e=s(e,t,"required",{missingProperty:"name"}),r++),o.group!==void 0&&typeof o.group!="string"&&(e=s(e,t+"/group","type",{type:"string"}),r++),o.kind!==void 0&&typeof o.
kind!="string"&&(e=s(e,t+"/kind","type",{type:"string"}),r++),o.namespace!==void 0&&typeof o.namespace!="string"&&(e=s(e,t+"/namespace","type",{type:"string"}),
r++),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,t+"/name","type",{type:"string"}),r++),o.port!==void 0){let i=o.port;typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i)||(e=s(e,t+"/port","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>65535||isNaN(i))&&(e=s(e,t+"/port","maximum",{comparison:"<=",limit:65535}),
r++),(i<1||isNaN(i))&&(e=s(e,t+"/port","minimum",{comparison:">=",limit:1}),r++))}if(o.weight!==void 0){let i=o.weight;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)||(e=s(e,t+"/weight","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>1e6||isNaN(i))&&(e=s(e,t+"/weight","maximum",{comparison:"<=",limit:1e6}),
r++),(i<0||isNaN(i))&&(e=s(e,t+"/weight","minimum",{comparison:">=",limit:0}),r++))}if(o.filters!==void 0){let i=o.filters;if(Array.isArray(i)){const n=i.length;
for(let p=0;p<n;p++)z(i[p],{instancePath:t+"/filters/"+p,parentData:i,parentDataProperty:p,rootData:y})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else
e=s(e,t+"/filters","type",{type:"array"}),r++}}else e=s(e,t,"type",{type:"object"}),r++;return rr.errors=e,r===0}function B(o,{instancePath:t="",parentData:d,parentDataProperty:m,
rootData:y=o}={}){let e=null,r=0;if(Array.isArray(o)){const i=o.length;for(let n=0;n<i;n++)rr(o[n],{instancePath:t+"/"+n,parentData:o,parentDataProperty:n,rootData:y})||
(e=e===null?rr.errors:e.concat(rr.errors),r=e.length)}else e=s(e,t,"type",{type:"array"}),r++;return B.errors=e,r===0}function Rp(o,{instancePath:t="",parentData:d,
parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"\
apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),
o.spec===void 0&&(e=s(e,t,"required",{missingProperty:"spec"}),r++),o.apiVersion!==void 0&&(Ie.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:Ie}),
r++)),o.kind!==void 0&&(gt.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:gt}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0){let i=o.spec;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.parentRefs!==void 0&&(_(i.parentRefs,{instancePath:t+"/spec/parentRefs",parentData:i,parentDataProperty:"parentRefs",rootData:y})||(e=e===null?
_.errors:e.concat(_.errors),r=e.length)),i.hostnames!==void 0&&(U(i.hostnames,{instancePath:t+"/spec/hostnames",parentData:i,parentDataProperty:"hostnames",rootData:y})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),i.rules!==void 0){let n=i.rules;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];if(l&&
typeof l=="object"&&!Array.isArray(l)){if(l.name!==void 0&&typeof l.name!="string"&&(e=s(e,t+"/spec/rules/"+f+"/name","type",{type:"string"}),r++),l.matches!==void 0){
let a=l.matches;if(Array.isArray(a)){const c=a.length;for(let g=0;g<c;g++){let j=a[g];if(j&&typeof j=="object"&&!Array.isArray(j)){if(j.method!==void 0){let h=j.
method;h&&typeof h=="object"&&!Array.isArray(h)?(h.type!==void 0&&(zr.includes(h.type)||(e=s(e,t+"/spec/rules/"+f+"/matches/"+g+"/method/type","choice",{choices:zr}),
r++)),h.service!==void 0&&typeof h.service!="string"&&(e=s(e,t+"/spec/rules/"+f+"/matches/"+g+"/method/service","type",{type:"string"}),r++),h.method!==void 0&&
typeof h.method!="string"&&(e=s(e,t+"/spec/rules/"+f+"/matches/"+g+"/method/method","type",{type:"string"}),r++)):(e=s(e,t+"/spec/rules/"+f+"/matches/"+g+"/meth\
od","type",{type:"object"}),r++)}if(j.headers!==void 0){let h=j.headers;if(Array.isArray(h)){const kf=h.length;for(let _e=0;_e<kf;_e++)I(h[_e],{instancePath:t+"\
/spec/rules/"+f+"/matches/"+g+"/headers/"+_e,parentData:h,parentDataProperty:_e,rootData:y})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)}else e=s(e,t+"\
/spec/rules/"+f+"/matches/"+g+"/headers","type",{type:"array"}),r++}}else e=s(e,t+"/spec/rules/"+f+"/matches/"+g,"type",{type:"object"}),r++}}else e=s(e,t+"/spe\
c/rules/"+f+"/matches","type",{type:"array"}),r++}if(l.filters!==void 0){let a=l.filters;if(Array.isArray(a)){const c=a.length;for(let g=0;g<c;g++)z(a[g],{instancePath:t+
"/spec/rules/"+f+"/filters/"+g,parentData:a,parentDataProperty:g,rootData:y})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else e=s(e,t+"/spec/rules/"+f+
"/filters","type",{type:"array"}),r++}if(l.backendRefs!==void 0&&(B(l.backendRefs,{instancePath:t+"/spec/rules/"+f+"/backendRefs",parentData:l,parentDataProperty:"\
backendRefs",rootData:y})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),l.sessionPersistence!==void 0){let a=l.sessionPersistence;a&&typeof a=="object"&&
!Array.isArray(a)||(e=s(e,t+"/spec/rules/"+f+"/sessionPersistence","type",{type:"object"}),r++)}}else e=s(e,t+"/spec/rules/"+f,"type",{type:"object"}),r++}}else
e=s(e,t+"/spec/rules","type",{type:"array"}),r++}}else e=s(e,t+"/spec","type",{type:"object"}),r++}}else e=s(e,t,"type",{type:"object"}),r++;return Rp.errors=e,
r===0}const Sf=Op;const ht=["HTTPRoute"];const kt=["Exact","PathPrefix","RegularExpression"],wt=["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH"],ft=new RegExp("^([0-9]{1,5}(h|m|\
s|ms)){1,4}$","");function tr(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.name!==void 0&&typeof o.name!="string"&&(e=s(e,t+"/name","type",{type:"string"}),r++),o.matches!==void 0){let i=o.matches;if(Array.isArray(i)){const n=i.length;
for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.path!==void 0){let l=f.path;l&&typeof l=="object"&&!Array.isArray(l)?(l.type!==
void 0&&(kt.includes(l.type)||(e=s(e,t+"/matches/"+p+"/path/type","choice",{choices:kt}),r++)),l.value!==void 0&&typeof l.value!="string"&&(e=s(e,t+"/matches/"+
p+"/path/value","type",{type:"string"}),r++)):(e=s(e,t+"/matches/"+p+"/path","type",{type:"object"}),r++)}if(f.headers!==void 0){let l=f.headers;if(Array.isArray(
l)){const a=l.length;for(let c=0;c<a;c++)I(l[c],{instancePath:t+"/matches/"+p+"/headers/"+c,parentData:l,parentDataProperty:c,rootData:y})||(e=e===null?I.errors:
e.concat(I.errors),r=e.length)}else e=s(e,t+"/matches/"+p+"/headers","type",{type:"array"}),r++}if(f.queryParams!==void 0){let l=f.queryParams;if(Array.isArray(
l)){const a=l.length;for(let c=0;c<a;c++)I(l[c],{instancePath:t+"/matches/"+p+"/queryParams/"+c,parentData:l,parentDataProperty:c,rootData:y})||(e=e===null?I.errors:
e.concat(I.errors),r=e.length)}else e=s(e,t+"/matches/"+p+"/queryParams","type",{type:"array"}),r++}f.method!==void 0&&(wt.includes(f.method)||(e=s(e,t+"/matche\
s/"+p+"/method","choice",{choices:wt}),r++))}else e=s(e,t+"/matches/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/matches","type",{type:"array"}),r++}if(o.filters!==
void 0){let i=o.filters;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)z(i[p],{instancePath:t+"/filters/"+p,parentData:i,parentDataProperty:p,rootData:y})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else e=s(e,t+"/filters","type",{type:"array"}),r++}if(o.backendRefs!==void 0&&(B(o.backendRefs,{instancePath:t+
"/backendRefs",parentData:o,parentDataProperty:"backendRefs",rootData:y})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),o.timeouts!==void 0){let i=o.timeouts;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.request!==void 0){let n=i.request;typeof n=="string"?ft.test(n)||(e=s(e,t+"/timeouts/request","pattern",{pattern:"\
^([0-9]{1,5}(h|m|s|ms)){1,4}$"}),r++):(e=s(e,t+"/timeouts/request","type",{type:"string"}),r++)}if(i.backendRequest!==void 0){let n=i.backendRequest;typeof n=="\
string"?ft.test(n)||(e=s(e,t+"/timeouts/backendRequest","pattern",{pattern:"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}),r++):(e=s(e,t+"/timeouts/backendRequest","type",{type:"\
string"}),r++)}}else e=s(e,t+"/timeouts","type",{type:"object"}),r++}if(o.retry!==void 0){let i=o.retry;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.codes!==
void 0){let n=i.codes;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,t+"/retry\
/codes/"+f,"type",{type:"integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>599||isNaN(l))&&(e=s(e,t+"/retry/codes/"+f,"maximum",{comparison:"<=",limit:599}),
r++),(l<400||isNaN(l))&&(e=s(e,t+"/retry/codes/"+f,"minimum",{comparison:">=",limit:400}),r++))}}else e=s(e,t+"/retry/codes","type",{type:"array"}),r++}if(i.attempts!==
void 0){let n=i.attempts;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/retry/attempts","type",{type:"integer"}),r++)}if(i.backoff!==void 0){let n=i.
backoff;typeof n=="string"?ft.test(n)||(e=s(e,t+"/retry/backoff","pattern",{pattern:"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}),r++):(e=s(e,t+"/retry/backoff","type",{type:"\
string"}),r++)}}else e=s(e,t+"/retry","type",{type:"object"}),r++}if(o.sessionPersistence!==void 0){let i=o.sessionPersistence;i&&typeof i=="object"&&!Array.isArray(
i)||(e=s(e,t+"/sessionPersistence","type",{type:"object"}),r++)}}else e=s(e,t,"type",{type:"object"}),r++;return tr.errors=e,r===0}function Op(o,{instancePath:t="",
parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"\
apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),
o.spec===void 0&&(e=s(e,t,"required",{missingProperty:"spec"}),r++),o.apiVersion!==void 0&&(Ve.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:Ve}),
r++)),o.kind!==void 0&&(ht.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:ht}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0){let i=o.spec;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.parentRefs!==void 0&&(_(i.parentRefs,{instancePath:t+"/spec/parentRefs",parentData:i,parentDataProperty:"parentRefs",rootData:y})||(e=e===null?
_.errors:e.concat(_.errors),r=e.length)),i.hostnames!==void 0&&(U(i.hostnames,{instancePath:t+"/spec/hostnames",parentData:i,parentDataProperty:"hostnames",rootData:y})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),i.rules!==void 0){let n=i.rules;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)tr(n[f],{instancePath:t+
"/spec/rules/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?tr.errors:e.concat(tr.errors),r=e.length)}else e=s(e,t+"/spec/rules","type",{type:"\
array"}),r++}}else e=s(e,t+"/spec","type",{type:"object"}),r++}}else e=s(e,t,"type",{type:"object"}),r++;return Op.errors=e,r===0}const Cf=Ep;const Nt=["gateway.networking.k8s.io/v1"],xt=["ListenerSet"];function Ep(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"requi\
red",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.spec===void 0&&(e=s(e,t,"required",{missingProperty:"\
spec"}),r++),o.apiVersion!==void 0&&(Nt.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:Nt}),r++)),o.kind!==void 0&&(xt.includes(o.kind)||(e=s(
e,t+"/kind","choice",{choices:xt}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||
(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0){let i=o.spec;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.parentRef===void 0&&(e=s(e,
t+"/spec","required",{missingProperty:"parentRef"}),r++),i.listeners===void 0&&(e=s(e,t+"/spec","required",{missingProperty:"listeners"}),r++),i.parentRef!==void 0){
let n=i.parentRef;n&&typeof n=="object"&&!Array.isArray(n)?(n.name===void 0&&(e=s(e,t+"/spec/parentRef","required",{missingProperty:"name"}),r++),n.group!==void 0&&
typeof n.group!="string"&&(e=s(e,t+"/spec/parentRef/group","type",{type:"string"}),r++),n.kind!==void 0&&typeof n.kind!="string"&&(e=s(e,t+"/spec/parentRef/kind",
"type",{type:"string"}),r++),n.namespace!==void 0&&typeof n.namespace!="string"&&(e=s(e,t+"/spec/parentRef/namespace","type",{type:"string"}),r++),n.name!==void 0&&
typeof n.name!="string"&&(e=s(e,t+"/spec/parentRef/name","type",{type:"string"}),r++)):(e=s(e,t+"/spec/parentRef","type",{type:"object"}),r++)}if(i.listeners!==
void 0){let n=i.listeners;if(Array.isArray(n)){n.length>64&&(e=s(e,t+"/spec/listeners","maxItems",{limit:64}),r++);const p=n.length;for(let f=0;f<p;f++)M(n[f],{
instancePath:t+"/spec/listeners/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)}else e=s(e,t+"/spec/list\
eners","type",{type:"array"}),r++}}else e=s(e,t+"/spec","type",{type:"object"}),r++}}else e=s(e,t,"type",{type:"object"}),r++;return Ep.errors=e,r===0}const Tf=Lp;const Dt=["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1beta1","gateway.networking.k8s.io/v1alpha2"],St=["ReferenceGrant"];function Lp(o,{instancePath:t="",
parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"\
apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),
o.spec===void 0&&(e=s(e,t,"required",{missingProperty:"spec"}),r++),o.apiVersion!==void 0&&(Dt.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:Dt}),
r++)),o.kind!==void 0&&(St.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:St}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0){let i=o.spec;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.from===void 0&&(e=s(e,t+"/spec","required",{missingProperty:"from"}),r++),i.to===void 0&&(e=s(e,t+"/spec","required",{missingProperty:"to"}),r++),
i.from!==void 0){let n=i.from;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(l)?(l.group===void 0&&
(e=s(e,t+"/spec/from/"+f,"required",{missingProperty:"group"}),r++),l.kind===void 0&&(e=s(e,t+"/spec/from/"+f,"required",{missingProperty:"kind"}),r++),l.namespace===
void 0&&(e=s(e,t+"/spec/from/"+f,"required",{missingProperty:"namespace"}),r++),l.group!==void 0&&typeof l.group!="string"&&(e=s(e,t+"/spec/from/"+f+"/group","t\
ype",{type:"string"}),r++),l.kind!==void 0&&typeof l.kind!="string"&&(e=s(e,t+"/spec/from/"+f+"/kind","type",{type:"string"}),r++),l.namespace!==void 0&&typeof l.
namespace!="string"&&(e=s(e,t+"/spec/from/"+f+"/namespace","type",{type:"string"}),r++)):(e=s(e,t+"/spec/from/"+f,"type",{type:"object"}),r++)}}else e=s(e,t+"/s\
pec/from","type",{type:"array"}),r++}if(i.to!==void 0){let n=i.to;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.
isArray(l)?(l.group===void 0&&(e=s(e,t+"/spec/to/"+f,"required",{missingProperty:"group"}),r++),l.kind===void 0&&(e=s(e,t+"/spec/to/"+f,"required",{missingProperty:"\
kind"}),r++),l.group!==void 0&&typeof l.group!="string"&&(e=s(e,t+"/spec/to/"+f+"/group","type",{type:"string"}),r++),l.kind!==void 0&&typeof l.kind!="string"&&
(e=s(e,t+"/spec/to/"+f+"/kind","type",{type:"string"}),r++),l.name!==void 0&&typeof l.name!="string"&&(e=s(e,t+"/spec/to/"+f+"/name","type",{type:"string"}),r++)):
(e=s(e,t+"/spec/to/"+f,"type",{type:"object"}),r++)}}else e=s(e,t+"/spec/to","type",{type:"array"}),r++}}else e=s(e,t+"/spec","type",{type:"object"}),r++}}else e=
s(e,t,"type",{type:"object"}),r++;return Lp.errors=e,r===0}const Rf=qp;const Ct=["TCPRoute"];function G(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.rules===void 0&&
(e=s(e,t,"required",{missingProperty:"rules"}),r++),o.parentRefs!==void 0&&(_(o.parentRefs,{instancePath:t+"/parentRefs",parentData:o,parentDataProperty:"parent\
Refs",rootData:y})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),o.hostnames!==void 0&&(U(o.hostnames,{instancePath:t+"/hostnames",parentData:o,parentDataProperty:"\
hostnames",rootData:y})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),o.rules!==void 0){let i=o.rules;if(Array.isArray(i)){const n=i.length;for(let p=0;p<
n;p++){let f=i[p];f&&typeof f=="object"&&!Array.isArray(f)?(f.name!==void 0&&typeof f.name!="string"&&(e=s(e,t+"/rules/"+p+"/name","type",{type:"string"}),r++),
f.backendRefs!==void 0&&(B(f.backendRefs,{instancePath:t+"/rules/"+p+"/backendRefs",parentData:f,parentDataProperty:"backendRefs",rootData:y})||(e=e===null?B.errors:
e.concat(B.errors),r=e.length))):(e=s(e,t+"/rules/"+p,"type",{type:"object"}),r++)}}else e=s(e,t+"/rules","type",{type:"array"}),r++}}else e=s(e,t,"type",{type:"\
object"}),r++;return G.errors=e,r===0}function qp(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return o&&typeof o=="o\
bject"&&!Array.isArray(o)?(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"\
kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.spec===void 0&&(e=s(e,t,"required",{missingProperty:"spec"}),r++),o.apiVersion!==
void 0&&(Ie.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:Ie}),r++)),o.kind!==void 0&&(Ct.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:Ct}),
r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),
r=e.length)),o.spec!==void 0&&(G(o.spec,{instancePath:t+"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?G.errors:e.concat(G.errors),r=e.
length))):(e=s(e,t,"type",{type:"object"}),r++),qp.errors=e,r===0}const Of=$p;const Tt=["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha3","gateway.networking.k8s.io/v1alpha2"],Rt=["TLSRoute"];function $p(o,{instancePath:t="",
parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return o&&typeof o=="object"&&!Array.isArray(o)?(o.apiVersion===void 0&&(e=s(e,t,"required",{
missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"\
metadata"}),r++),o.spec===void 0&&(e=s(e,t,"required",{missingProperty:"spec"}),r++),o.apiVersion!==void 0&&(Tt.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","\
choice",{choices:Tt}),r++)),o.kind!==void 0&&(Rt.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:Rt}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+
"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&(G(o.spec,{instancePath:t+
"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))):(e=s(e,t,"type",{type:"object"}),r++),$p.errors=
e,r===0}const Ef=Vp;const Ot=["UDPRoute"];function Vp(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return o&&typeof o=="object"&&!Array.isArray(
o)?(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===
void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.spec===void 0&&(e=s(e,t,"required",{missingProperty:"spec"}),r++),o.apiVersion!==void 0&&(Ie.includes(
o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:Ie}),r++)),o.kind!==void 0&&(Ot.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:Ot}),r++)),o.metadata!==
void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),
o.spec!==void 0&&(G(o.spec,{instancePath:t+"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))):(e=
s(e,t,"type",{type:"object"}),r++),Vp.errors=e,r===0}const Lf=Ip;const Et=["gateway.networking.x-k8s.io/v1alpha1"],Lt=["XListenerSet"];function Ip(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,
r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"r\
equired",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.spec===void 0&&(e=s(e,t,"required",{missingProperty:"\
spec"}),r++),o.apiVersion!==void 0&&(Et.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:Et}),r++)),o.kind!==void 0&&(Lt.includes(o.kind)||(e=s(
e,t+"/kind","choice",{choices:Lt}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||
(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0){let i=o.spec;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.parentRef===void 0&&(e=s(e,
t+"/spec","required",{missingProperty:"parentRef"}),r++),i.listeners===void 0&&(e=s(e,t+"/spec","required",{missingProperty:"listeners"}),r++),i.parentRef!==void 0){
let n=i.parentRef;n&&typeof n=="object"&&!Array.isArray(n)?(n.name===void 0&&(e=s(e,t+"/spec/parentRef","required",{missingProperty:"name"}),r++),n.group!==void 0&&
typeof n.group!="string"&&(e=s(e,t+"/spec/parentRef/group","type",{type:"string"}),r++),n.kind!==void 0&&typeof n.kind!="string"&&(e=s(e,t+"/spec/parentRef/kind",
"type",{type:"string"}),r++),n.namespace!==void 0&&typeof n.namespace!="string"&&(e=s(e,t+"/spec/parentRef/namespace","type",{type:"string"}),r++),n.name!==void 0&&
typeof n.name!="string"&&(e=s(e,t+"/spec/parentRef/name","type",{type:"string"}),r++)):(e=s(e,t+"/spec/parentRef","type",{type:"object"}),r++)}if(i.listeners!==
void 0){let n=i.listeners;if(Array.isArray(n)){n.length>64&&(e=s(e,t+"/spec/listeners","maxItems",{limit:64}),r++);const p=n.length;for(let f=0;f<p;f++)M(n[f],{
instancePath:t+"/spec/listeners/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)}else e=s(e,t+"/spec/list\
eners","type",{type:"array"}),r++}}else e=s(e,t+"/spec","type",{type:"object"}),r++}}else e=s(e,t,"type",{type:"object"}),r++;return Ip.errors=e,r===0}const qf=Fp;const Fe=["security.istio.io/v1","security.istio.io/v1beta1"],qt=["AuthorizationPolicy"],$t={apiVersion:0,kind:0,metadata:0,spec:["selector","targetRef","target\
Refs","rules","action","provider"],status:0};const Vt={matchLabels:0};function N(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.matchLabels!==void 0){let i=o.matchLabels;if(i&&typeof i=="object"&&!Array.isArray(i)){Object.keys(i).length>4096&&(e=s(e,t+"/matchLabels","maxProperti\
es",{limit:4096}),r++);for(const n in i){let p=i[n];typeof p=="string"?p.length>63&&(e=s(e,t+"/matchLabels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"maxLength",
{limit:63}),r++):(e=s(e,t+"/matchLabels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++)}}else e=s(e,t+"/matchLabels","type",{type:"objec\
t"}),r++}for(const i in o)Object.hasOwn(Vt,i)||(e=s(e,t,"closed",{field:i,known:Vt}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return N.errors=e,r===0}const $f=new RegExp("^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",""),Vf=new RegExp("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$",""),It={group:0,
kind:0,name:0,namespace:0};function T(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.name===void 0&&(e=s(e,t,"required",{missingProperty:"name"}),r++),o.group!==void 0){
let i=o.group;typeof i=="string"?(i.length>253&&(e=s(e,t+"/group","maxLength",{limit:253}),r++),$f.test(i)||(e=s(e,t+"/group","pattern",{pattern:"^$|^[a-z0-9]([\
-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}),r++)):(e=s(e,t+"/group","type",{type:"string"}),r++)}if(o.kind!==void 0){let i=o.kind;typeof i=="stri\
ng"?(i.length>63&&(e=s(e,t+"/kind","maxLength",{limit:63}),r++),i.length<1&&(e=s(e,t+"/kind","minLength",{limit:1}),r++),Vf.test(i)||(e=s(e,t+"/kind","pattern",
{pattern:"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}),r++)):(e=s(e,t+"/kind","type",{type:"string"}),r++)}if(o.name!==void 0){let i=o.name;typeof i=="string"?(i.length>
253&&(e=s(e,t+"/name","maxLength",{limit:253}),r++),i.length<1&&(e=s(e,t+"/name","minLength",{limit:1}),r++)):(e=s(e,t+"/name","type",{type:"string"}),r++)}o.namespace!==
void 0&&typeof o.namespace!="string"&&(e=s(e,t+"/namespace","type",{type:"string"}),r++);for(const i in o)Object.hasOwn(It,i)||(e=s(e,t,"closed",{field:i,known:It}),
r++)}else e=s(e,t,"type",{type:"object"}),r++;return T.errors=e,r===0}function D(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(Array.isArray(o)){o.length>16&&(e=s(e,t,"maxItems",{limit:16}),
r++);const i=o.length;for(let n=0;n<i;n++)T(o[n],{instancePath:t+"/"+n,parentData:o,parentDataProperty:n,rootData:y})||(e=e===null?T.errors:e.concat(T.errors),r=
e.length)}else e=s(e,t,"type",{type:"array"}),r++;return D.errors=e,r===0}const Ft={principals:0,notPrincipals:0,requestPrincipals:0,notRequestPrincipals:0,namespaces:0,notNamespaces:0,serviceAccounts:0,notServiceAccounts:0,trustDomains:0,
notTrustDomains:0,ipBlocks:0,notIpBlocks:0,remoteIpBlocks:0,notRemoteIpBlocks:0};function ir(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.principals!==void 0){let i=o.principals;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)
typeof i[p]!="string"&&(e=s(e,t+"/principals/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/principals","type",{type:"array"}),r++}if(o.notPrincipals!==void 0){
let i=o.notPrincipals;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/notPrincipals/"+p,"type",{type:"string"}),r++)}else
e=s(e,t+"/notPrincipals","type",{type:"array"}),r++}if(o.requestPrincipals!==void 0){let i=o.requestPrincipals;if(Array.isArray(i)){const n=i.length;for(let p=0;p<
n;p++)typeof i[p]!="string"&&(e=s(e,t+"/requestPrincipals/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/requestPrincipals","type",{type:"array"}),r++}if(o.notRequestPrincipals!==
void 0){let i=o.notRequestPrincipals;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/notRequestPrincipals/"+p,"type",
{type:"string"}),r++)}else e=s(e,t+"/notRequestPrincipals","type",{type:"array"}),r++}if(o.namespaces!==void 0){let i=o.namespaces;if(Array.isArray(i)){const n=i.
length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/namespaces/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/namespaces","type",{type:"array"}),r++}if(o.
notNamespaces!==void 0){let i=o.notNamespaces;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/notNamespaces/"+p,"typ\
e",{type:"string"}),r++)}else e=s(e,t+"/notNamespaces","type",{type:"array"}),r++}if(o.serviceAccounts!==void 0){let i=o.serviceAccounts;if(Array.isArray(i)){i.
length>16&&(e=s(e,t+"/serviceAccounts","maxItems",{limit:16}),r++);const n=i.length;for(let p=0;p<n;p++){let f=i[p];typeof f=="string"?f.length>320&&(e=s(e,t+"/\
serviceAccounts/"+p,"maxLength",{limit:320}),r++):(e=s(e,t+"/serviceAccounts/"+p,"type",{type:"string"}),r++)}}else e=s(e,t+"/serviceAccounts","type",{type:"arr\
ay"}),r++}if(o.notServiceAccounts!==void 0){let i=o.notServiceAccounts;if(Array.isArray(i)){i.length>16&&(e=s(e,t+"/notServiceAccounts","maxItems",{limit:16}),r++);
const n=i.length;for(let p=0;p<n;p++){let f=i[p];typeof f=="string"?f.length>320&&(e=s(e,t+"/notServiceAccounts/"+p,"maxLength",{limit:320}),r++):(e=s(e,t+"/not\
ServiceAccounts/"+p,"type",{type:"string"}),r++)}}else e=s(e,t+"/notServiceAccounts","type",{type:"array"}),r++}if(o.trustDomains!==void 0){let i=o.trustDomains;
if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/trustDomains/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/trustDo\
mains","type",{type:"array"}),r++}if(o.notTrustDomains!==void 0){let i=o.notTrustDomains;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!=
"string"&&(e=s(e,t+"/notTrustDomains/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/notTrustDomains","type",{type:"array"}),r++}if(o.ipBlocks!==void 0){let i=o.
ipBlocks;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/ipBlocks/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/ip\
Blocks","type",{type:"array"}),r++}if(o.notIpBlocks!==void 0){let i=o.notIpBlocks;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&
(e=s(e,t+"/notIpBlocks/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/notIpBlocks","type",{type:"array"}),r++}if(o.remoteIpBlocks!==void 0){let i=o.remoteIpBlocks;
if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/remoteIpBlocks/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/remot\
eIpBlocks","type",{type:"array"}),r++}if(o.notRemoteIpBlocks!==void 0){let i=o.notRemoteIpBlocks;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!=
"string"&&(e=s(e,t+"/notRemoteIpBlocks/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/notRemoteIpBlocks","type",{type:"array"}),r++}for(const i in o)Object.hasOwn(
Ft,i)||(e=s(e,t,"closed",{field:i,known:Ft}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return ir.errors=e,r===0}const Ht={hosts:0,notHosts:0,ports:0,notPorts:0,methods:0,notMethods:0,paths:0,notPaths:0};function or(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.hosts!==void 0){let i=o.hosts;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!=
"string"&&(e=s(e,t+"/hosts/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/hosts","type",{type:"array"}),r++}if(o.notHosts!==void 0){let i=o.notHosts;if(Array.isArray(
i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/notHosts/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/notHosts","type",{type:"arra\
y"}),r++}if(o.ports!==void 0){let i=o.ports;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/ports/"+p,"type",{type:"\
string"}),r++)}else e=s(e,t+"/ports","type",{type:"array"}),r++}if(o.notPorts!==void 0){let i=o.notPorts;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)
typeof i[p]!="string"&&(e=s(e,t+"/notPorts/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/notPorts","type",{type:"array"}),r++}if(o.methods!==void 0){let i=o.methods;
if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/methods/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/methods","ty\
pe",{type:"array"}),r++}if(o.notMethods!==void 0){let i=o.notMethods;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"\
/notMethods/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/notMethods","type",{type:"array"}),r++}if(o.paths!==void 0){let i=o.paths;if(Array.isArray(i)){const n=i.
length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/paths/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/paths","type",{type:"array"}),r++}if(o.notPaths!==
void 0){let i=o.notPaths;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/notPaths/"+p,"type",{type:"string"}),r++)}else
e=s(e,t+"/notPaths","type",{type:"array"}),r++}for(const i in o)Object.hasOwn(Ht,i)||(e=s(e,t,"closed",{field:i,known:Ht}),r++)}else e=s(e,t,"type",{type:"objec\
t"}),r++;return or.errors=e,r===0}const Mt={source:["principals","notPrincipals","requestPrincipals","notRequestPrincipals","namespaces","notNamespaces","servic\
eAccounts","notServiceAccounts","trustDomains","notTrustDomains","ipBlocks","notIpBlocks","remoteIpBlocks","notRemoteIpBlocks"]},_t={operation:["hosts","notHost\
s","ports","notPorts","methods","notMethods","paths","notPaths"]},Ut={key:0,values:0,notValues:0},zt={from:0,to:0,when:0};function sr(o,{instancePath:t="",parentData:d,
parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.from!==void 0){let i=o.from;if(Array.isArray(i)){i.length>
512&&(e=s(e,t+"/from","maxItems",{limit:512}),r++);const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){f.source!==void 0&&
(ir(f.source,{instancePath:t+"/from/"+p+"/source",parentData:f,parentDataProperty:"source",rootData:y})||(e=e===null?ir.errors:e.concat(ir.errors),r=e.length));
for(const l in f)Object.hasOwn(Mt,l)||(e=s(e,t+"/from/"+p,"closed",{field:l,known:Mt}),r++)}else e=s(e,t+"/from/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/\
from","type",{type:"array"}),r++}if(o.to!==void 0){let i=o.to;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.
isArray(f)){f.operation!==void 0&&(or(f.operation,{instancePath:t+"/to/"+p+"/operation",parentData:f,parentDataProperty:"operation",rootData:y})||(e=e===null?or.
errors:e.concat(or.errors),r=e.length));for(const l in f)Object.hasOwn(_t,l)||(e=s(e,t+"/to/"+p,"closed",{field:l,known:_t}),r++)}else e=s(e,t+"/to/"+p,"type",{
type:"object"}),r++}}else e=s(e,t+"/to","type",{type:"array"}),r++}if(o.when!==void 0){let i=o.when;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];
if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.key===void 0&&(e=s(e,t+"/when/"+p,"required",{missingProperty:"key"}),r++),f.key!==void 0&&typeof f.key!="stri\
ng"&&(e=s(e,t+"/when/"+p+"/key","type",{type:"string"}),r++),f.values!==void 0){let l=f.values;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!=
"string"&&(e=s(e,t+"/when/"+p+"/values/"+c,"type",{type:"string"}),r++)}else e=s(e,t+"/when/"+p+"/values","type",{type:"array"}),r++}if(f.notValues!==void 0){let l=f.
notValues;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="string"&&(e=s(e,t+"/when/"+p+"/notValues/"+c,"type",{type:"string"}),r++)}else
e=s(e,t+"/when/"+p+"/notValues","type",{type:"array"}),r++}for(const l in f)Object.hasOwn(Ut,l)||(e=s(e,t+"/when/"+p,"closed",{field:l,known:Ut}),r++)}else e=s(
e,t+"/when/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/when","type",{type:"array"}),r++}for(const i in o)Object.hasOwn(zt,i)||(e=s(e,t,"closed",{field:i,known:zt}),
r++)}else e=s(e,t,"type",{type:"object"}),r++;return sr.errors=e,r===0}const Bt=["ALLOW","DENY","AUDIT","CUSTOM"],O={name:0},Gt={selector:["matchLabels"],targetRef:[
"group","kind","name","namespace"],targetRefs:0,rules:0,action:0,provider:["name"]};function nr(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.selector!==void 0&&(N(o.selector,{instancePath:t+"/selector",parentData:o,parentDataProperty:"s\
elector",rootData:y})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),o.targetRef!==void 0&&(T(o.targetRef,{instancePath:t+"/targetRef",parentData:o,parentDataProperty:"\
targetRef",rootData:y})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),o.targetRefs!==void 0&&(D(o.targetRefs,{instancePath:t+"/targetRefs",parentData:o,
parentDataProperty:"targetRefs",rootData:y})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),o.rules!==void 0){let i=o.rules;if(Array.isArray(i)){i.length>
512&&(e=s(e,t+"/rules","maxItems",{limit:512}),r++);const n=i.length;for(let p=0;p<n;p++)sr(i[p],{instancePath:t+"/rules/"+p,parentData:i,parentDataProperty:p,rootData:y})||
(e=e===null?sr.errors:e.concat(sr.errors),r=e.length)}else e=s(e,t+"/rules","type",{type:"array"}),r++}if(o.action!==void 0&&(Bt.includes(o.action)||(e=s(e,t+"/\
action","choice",{choices:Bt}),r++)),o.provider!==void 0){let i=o.provider;if(i&&typeof i=="object"&&!Array.isArray(i)){i.name!==void 0&&typeof i.name!="string"&&
(e=s(e,t+"/provider/name","type",{type:"string"}),r++);for(const n in i)Object.hasOwn(O,n)||(e=s(e,t+"/provider","closed",{field:n,known:O}),r++)}else e=s(e,t+"\
/provider","type",{type:"object"}),r++}for(const i in o)Object.hasOwn(Gt,i)||(e=s(e,t,"closed",{field:i,known:Gt}),r++)}else e=s(e,t,"type",{type:"object"}),r++;
return nr.errors=e,r===0}const lt={type:["integer","string"]},Kt=["UNKNOWN","ERROR","WARNING","INFO"];function v(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.conditions!==void 0){let i=o.conditions;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){
let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.type!==void 0&&typeof f.type!="string"&&(e=s(e,t+"/conditions/"+p+"/type","type",{type:"string"}),r++),
f.status!==void 0&&typeof f.status!="string"&&(e=s(e,t+"/conditions/"+p+"/status","type",{type:"string"}),r++),f.reason!==void 0&&typeof f.reason!="string"&&(e=
s(e,t+"/conditions/"+p+"/reason","type",{type:"string"}),r++),f.message!==void 0&&typeof f.message!="string"&&(e=s(e,t+"/conditions/"+p+"/message","type",{type:"\
string"}),r++),f.lastProbeTime!==void 0&&typeof f.lastProbeTime!="string"&&(e=s(e,t+"/conditions/"+p+"/lastProbeTime","type",{type:"string"}),r++),f.lastTransitionTime!==
void 0&&typeof f.lastTransitionTime!="string"&&(e=s(e,t+"/conditions/"+p+"/lastTransitionTime","type",{type:"string"}),r++),f.observedGeneration!==void 0){let l=f.
observedGeneration;!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&typeof l!="string"&&(e=s(e,t+"/conditions/"+p+"/observedGeneration","type",{type:lt.type}),
r++)}}else e=s(e,t+"/conditions/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/conditions","type",{type:"array"}),r++}if(o.validationMessages!==void 0){let i=o.
validationMessages;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.documentationUrl!==void 0&&
typeof f.documentationUrl!="string"&&(e=s(e,t+"/validationMessages/"+p+"/documentationUrl","type",{type:"string"}),r++),f.level!==void 0&&(Kt.includes(f.level)||
(e=s(e,t+"/validationMessages/"+p+"/level","choice",{choices:Kt}),r++)),f.type!==void 0){let l=f.type;l&&typeof l=="object"&&!Array.isArray(l)?(l.code!==void 0&&
typeof l.code!="string"&&(e=s(e,t+"/validationMessages/"+p+"/type/code","type",{type:"string"}),r++),l.name!==void 0&&typeof l.name!="string"&&(e=s(e,t+"/valida\
tionMessages/"+p+"/type/name","type",{type:"string"}),r++)):(e=s(e,t+"/validationMessages/"+p+"/type","type",{type:"object"}),r++)}}else e=s(e,t+"/validationMes\
sages/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/validationMessages","type",{type:"array"}),r++}if(o.observedGeneration!==void 0){let i=o.observedGeneration;
!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"&&(e=s(e,t+"/observedGeneration","type",{type:lt.type}),r++)}}else e=s(e,t,"type",{type:"\
object"}),r++;return v.errors=e,r===0}function Fp(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="objec\
t"&&!Array.isArray(o)){o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"ki\
nd"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(Fe.includes(o.apiVersion)||(e=s(e,t+"/apiVersion",
"choice",{choices:Fe}),r++)),o.kind!==void 0&&(qt.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:qt}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+
"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&(nr(o.spec,{instancePath:t+
"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length)),o.status!==void 0&&(v(o.status,{instancePath:t+
"/status",parentData:o,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const i in o)Object.hasOwn($t,i)||(e=s(
e,t,"closed",{field:i,known:$t}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Fp.errors=e,r===0}const If=Hp;const E=["networking.istio.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alpha3"],Wt=["DestinationRule"],Yt={apiVersion:0,kind:0,metadata:0,spec:[
"host","trafficPolicy","subsets","exportTo","workloadSelector"],status:0};const Zt=["UNSPECIFIED","LEAST_CONN","RANDOM","PASSTHROUGH","ROUND_ROBIN","LEAST_REQUEST"],Qt={duration:0,minimumPercent:0,aggression:0},Xt={simple:0,consistentHash:[
"httpHeaderName","httpCookie","useSourceIp","httpQueryParameterName","minimumRingSize","ringHash","maglev"],localityLbSetting:["distribute","failover","failover\
Priority","enabled"],warmupDurationSecs:0,warmup:["duration","minimumPercent","aggression"]},Ff=["simple","consistentHash"];const A=new RegExp("^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$",""),Br={name:0,value:0},Jt={name:0,path:0,ttl:0,attributes:0},Pt={
minimumRingSize:0},ei={tableSize:0},ri={httpHeaderName:0,httpCookie:["name","path","ttl","attributes"],useSourceIp:0,httpQueryParameterName:0,minimumRingSize:0,
ringHash:["minimumRingSize"],maglev:["tableSize"]},Hf=["httpHeaderName","httpCookie","useSourceIp","httpQueryParameterName"],Mf=["ringHash","maglev"];function pr(o,{
instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.httpHeaderName!==void 0&&
typeof o.httpHeaderName!="string"&&(e=s(e,t+"/httpHeaderName","type",{type:"string"}),r++),o.httpCookie!==void 0){let i=o.httpCookie;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.name===void 0&&(e=s(e,t+"/httpCookie","required",{missingProperty:"name"}),r++),i.name!==void 0&&typeof i.name!="string"&&(e=s(e,t+"/httpCookie\
/name","type",{type:"string"}),r++),i.path!==void 0&&typeof i.path!="string"&&(e=s(e,t+"/httpCookie/path","type",{type:"string"}),r++),i.ttl!==void 0){let n=i.ttl;
typeof n=="string"?A.test(n)||(e=s(e,t+"/httpCookie/ttl","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=
s(e,t+"/httpCookie/ttl","type",{type:"string"}),r++)}if(i.attributes!==void 0){let n=i.attributes;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];
if(l&&typeof l=="object"&&!Array.isArray(l)){l.name===void 0&&(e=s(e,t+"/httpCookie/attributes/"+f,"required",{missingProperty:"name"}),r++),l.name!==void 0&&typeof l.
name!="string"&&(e=s(e,t+"/httpCookie/attributes/"+f+"/name","type",{type:"string"}),r++),l.value!==void 0&&typeof l.value!="string"&&(e=s(e,t+"/httpCookie/attr\
ibutes/"+f+"/value","type",{type:"string"}),r++);for(const a in l)Object.hasOwn(Br,a)||(e=s(e,t+"/httpCookie/attributes/"+f,"closed",{field:a,known:Br}),r++)}else
e=s(e,t+"/httpCookie/attributes/"+f,"type",{type:"object"}),r++}}else e=s(e,t+"/httpCookie/attributes","type",{type:"array"}),r++}for(const n in i)Object.hasOwn(
Jt,n)||(e=s(e,t+"/httpCookie","closed",{field:n,known:Jt}),r++)}else e=s(e,t+"/httpCookie","type",{type:"object"}),r++}if(o.useSourceIp!==void 0&&typeof o.useSourceIp!=
"boolean"&&(e=s(e,t+"/useSourceIp","type",{type:"boolean"}),r++),o.httpQueryParameterName!==void 0&&typeof o.httpQueryParameterName!="string"&&(e=s(e,t+"/httpQu\
eryParameterName","type",{type:"string"}),r++),o.minimumRingSize!==void 0){let i=o.minimumRingSize;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+
"/minimumRingSize","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))&&(e=s(e,t+"/minimumRingSize","minimum",{comparison:">=",limit:0}),
r++)}if(o.ringHash!==void 0){let i=o.ringHash;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.minimumRingSize!==void 0){let n=i.minimumRingSize;typeof n=="num\
ber"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/ringHash/minimumRingSize","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=s(
e,t+"/ringHash/minimumRingSize","minimum",{comparison:">=",limit:0}),r++)}for(const n in i)Object.hasOwn(Pt,n)||(e=s(e,t+"/ringHash","closed",{field:n,known:Pt}),
r++)}else e=s(e,t+"/ringHash","type",{type:"object"}),r++}if(o.maglev!==void 0){let i=o.maglev;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.tableSize!==void 0){
let n=i.tableSize;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/maglev/tableSize","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&
(n<0||isNaN(n))&&(e=s(e,t+"/maglev/tableSize","minimum",{comparison:">=",limit:0}),r++)}for(const n in i)Object.hasOwn(ei,n)||(e=s(e,t+"/maglev","closed",{field:n,
known:ei}),r++)}else e=s(e,t+"/maglev","type",{type:"object"}),r++}for(const i in o)Object.hasOwn(ri,i)||(e=s(e,t,"closed",{field:i,known:ri}),r++);(o.httpHeaderName!==
void 0)+(o.httpCookie!==void 0)+(o.useSourceIp!==void 0)+(o.httpQueryParameterName!==void 0)>1&&(e=s(e,t,"exclusive",{fields:Hf}),r++),(o.ringHash!==void 0)+(o.
maglev!==void 0)>1&&(e=s(e,t,"exclusive",{fields:Mf}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return pr.errors=e,r===0}const ze={from:0,to:0},ti={distribute:0,failover:0,failoverPriority:0,enabled:0};function xe(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.distribute!==void 0){let i=o.distribute;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){
let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.from!==void 0&&typeof f.from!="string"&&(e=s(e,t+"/distribute/"+p+"/from","type",{type:"string"}),r++),
f.to!==void 0){let l=f.to;if(l&&typeof l=="object"&&!Array.isArray(l))for(const a in l){let c=l[a];typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)||(e=s(e,t+
"/distribute/"+p+"/to/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"integer"}),r++),typeof c=="number"&&isFinite(c)&&((c>4294967295||isNaN(c))&&(e=s(
e,t+"/distribute/"+p+"/to/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),"maximum",{comparison:"<=",limit:4294967295}),r++),(c<0||isNaN(c))&&(e=s(e,t+"/distribute/"+
p+"/to/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),"minimum",{comparison:">=",limit:0}),r++))}else e=s(e,t+"/distribute/"+p+"/to","type",{type:"object"}),r++}for(const l in f)
Object.hasOwn(ze,l)||(e=s(e,t+"/distribute/"+p,"closed",{field:l,known:ze}),r++)}else e=s(e,t+"/distribute/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/distr\
ibute","type",{type:"array"}),r++}if(o.failover!==void 0){let i=o.failover;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f==
"object"&&!Array.isArray(f)){f.from!==void 0&&typeof f.from!="string"&&(e=s(e,t+"/failover/"+p+"/from","type",{type:"string"}),r++),f.to!==void 0&&typeof f.to!=
"string"&&(e=s(e,t+"/failover/"+p+"/to","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(ze,l)||(e=s(e,t+"/failover/"+p,"closed",{field:l,known:ze}),
r++)}else e=s(e,t+"/failover/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/failover","type",{type:"array"}),r++}if(o.failoverPriority!==void 0){let i=o.failoverPriority;
if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/failoverPriority/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/fai\
loverPriority","type",{type:"array"}),r++}o.enabled!==void 0&&typeof o.enabled!="boolean"&&(e=s(e,t+"/enabled","type",{type:"boolean"}),r++);for(const i in o)Object.
hasOwn(ti,i)||(e=s(e,t,"closed",{field:i,known:ti}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return xe.errors=e,r===0}function ne(o,{instancePath:t="",parentData:d,
parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.simple!==void 0&&(Zt.includes(o.simple)||(e=s(e,t+"/simp\
le","choice",{choices:Zt}),r++)),o.consistentHash!==void 0&&(pr(o.consistentHash,{instancePath:t+"/consistentHash",parentData:o,parentDataProperty:"consistentHa\
sh",rootData:y})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length)),o.localityLbSetting!==void 0&&(xe(o.localityLbSetting,{instancePath:t+"/localityLbSetti\
ng",parentData:o,parentDataProperty:"localityLbSetting",rootData:y})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length)),o.warmupDurationSecs!==void 0){let i=o.
warmupDurationSecs;typeof i=="string"?A.test(i)||(e=s(e,t+"/warmupDurationSecs","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+\
)$"}),r++):(e=s(e,t+"/warmupDurationSecs","type",{type:"string"}),r++)}if(o.warmup!==void 0){let i=o.warmup;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.duration===
void 0&&(e=s(e,t+"/warmup","required",{missingProperty:"duration"}),r++),i.duration!==void 0){let n=i.duration;typeof n=="string"?A.test(n)||(e=s(e,t+"/warmup/d\
uration","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/warmup/duration","type",{type:"string"}),
r++)}if(i.minimumPercent!==void 0){let n=i.minimumPercent;typeof n=="number"&&isFinite(n)?((n>100||isNaN(n))&&(e=s(e,t+"/warmup/minimumPercent","maximum",{comparison:"\
<=",limit:100}),r++),(n<0||isNaN(n))&&(e=s(e,t+"/warmup/minimumPercent","minimum",{comparison:">=",limit:0}),r++)):(e=s(e,t+"/warmup/minimumPercent","type",{type:"\
number"}),r++)}if(i.aggression!==void 0){let n=i.aggression;typeof n=="number"&&isFinite(n)?(n<0||isNaN(n))&&(e=s(e,t+"/warmup/aggression","minimum",{comparison:"\
>=",limit:0}),r++):(e=s(e,t+"/warmup/aggression","type",{type:"number"}),r++)}for(const n in i)Object.hasOwn(Qt,n)||(e=s(e,t+"/warmup","closed",{field:n,known:Qt}),
r++)}else e=s(e,t+"/warmup","type",{type:"object"}),r++}for(const i in o)Object.hasOwn(Xt,i)||(e=s(e,t,"closed",{field:i,known:Xt}),r++);(o.simple!==void 0)+(o.
consistentHash!==void 0)>1&&(e=s(e,t,"exclusive",{fields:Ff}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return ne.errors=e,r===0}const ii={probes:0,time:0,interval:0};function K(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){if(o.probes!==void 0){let i=o.probes;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/probes","type",{type:"integer"}),r++),typeof i==
"number"&&isFinite(i)&&((i>4294967295||isNaN(i))&&(e=s(e,t+"/probes","maximum",{comparison:"<=",limit:4294967295}),r++),(i<0||isNaN(i))&&(e=s(e,t+"/probes","min\
imum",{comparison:">=",limit:0}),r++))}if(o.time!==void 0){let i=o.time;typeof i=="string"?A.test(i)||(e=s(e,t+"/time","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[\
0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/time","type",{type:"string"}),r++)}if(o.interval!==void 0){let i=o.interval;typeof i=="str\
ing"?A.test(i)||(e=s(e,t+"/interval","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/interval","\
type",{type:"string"}),r++)}for(const i in o)Object.hasOwn(ii,i)||(e=s(e,t,"closed",{field:i,known:ii}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return K.errors=
e,r===0}const oi={maxConnections:0,connectTimeout:0,tcpKeepalive:["probes","time","interval"],maxConnectionDuration:0,idleTimeout:0},si=["DEFAULT","DO_NOT_UPGRA\
DE","UPGRADE"],ni={http1MaxPendingRequests:0,http2MaxRequests:0,maxRequestsPerConnection:0,maxRetries:0,idleTimeout:0,h2UpgradePolicy:0,useClientProtocol:0,maxConcurrentStreams:0},
pi={tcp:["maxConnections","connectTimeout","tcpKeepalive","maxConnectionDuration","idleTimeout"],http:["http1MaxPendingRequests","http2MaxRequests","maxRequests\
PerConnection","maxRetries","idleTimeout","h2UpgradePolicy","useClientProtocol","maxConcurrentStreams"]};function L(o,{instancePath:t="",parentData:d,parentDataProperty:m,
rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.tcp!==void 0){let i=o.tcp;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.maxConnections!==
void 0){let n=i.maxConnections;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/tcp/maxConnections","type",{type:"integer"}),r++),typeof n=="numbe\
r"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,t+"/tcp/maxConnections","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,
t+"/tcp/maxConnections","minimum",{comparison:">=",limit:-2147483648}),r++))}if(i.connectTimeout!==void 0){let n=i.connectTimeout;typeof n=="string"?A.test(n)||
(e=s(e,t+"/tcp/connectTimeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/tcp/connectTimeou\
t","type",{type:"string"}),r++)}if(i.tcpKeepalive!==void 0&&(K(i.tcpKeepalive,{instancePath:t+"/tcp/tcpKeepalive",parentData:i,parentDataProperty:"tcpKeepalive",
rootData:y})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),i.maxConnectionDuration!==void 0){let n=i.maxConnectionDuration;typeof n=="string"?A.test(n)||
(e=s(e,t+"/tcp/maxConnectionDuration","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/tcp/maxCon\
nectionDuration","type",{type:"string"}),r++)}if(i.idleTimeout!==void 0){let n=i.idleTimeout;typeof n=="string"?A.test(n)||(e=s(e,t+"/tcp/idleTimeout","pattern",
{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/tcp/idleTimeout","type",{type:"string"}),r++)}for(const n in i)
Object.hasOwn(oi,n)||(e=s(e,t+"/tcp","closed",{field:n,known:oi}),r++)}else e=s(e,t+"/tcp","type",{type:"object"}),r++}if(o.http!==void 0){let i=o.http;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.http1MaxPendingRequests!==void 0){let n=i.http1MaxPendingRequests;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+
"/http/http1MaxPendingRequests","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,t+"/http/http1MaxPendingRequest\
s","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,t+"/http/http1MaxPendingRequests","minimum",{comparison:">=",limit:-2147483648}),
r++))}if(i.http2MaxRequests!==void 0){let n=i.http2MaxRequests;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/http/http2MaxRequests","type",{type:"\
integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,t+"/http/http2MaxRequests","maximum",{comparison:"<=",limit:2147483647}),r++),
(n<-2147483648||isNaN(n))&&(e=s(e,t+"/http/http2MaxRequests","minimum",{comparison:">=",limit:-2147483648}),r++))}if(i.maxRequestsPerConnection!==void 0){let n=i.
maxRequestsPerConnection;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/http/maxRequestsPerConnection","type",{type:"integer"}),r++),typeof n=="\
number"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,t+"/http/maxRequestsPerConnection","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(
n))&&(e=s(e,t+"/http/maxRequestsPerConnection","minimum",{comparison:">=",limit:-2147483648}),r++))}if(i.maxRetries!==void 0){let n=i.maxRetries;typeof n=="numb\
er"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/http/maxRetries","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(
e,t+"/http/maxRetries","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,t+"/http/maxRetries","minimum",{comparison:">=",limit:-2147483648}),
r++))}if(i.idleTimeout!==void 0){let n=i.idleTimeout;typeof n=="string"?A.test(n)||(e=s(e,t+"/http/idleTimeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\\
.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/http/idleTimeout","type",{type:"string"}),r++)}if(i.h2UpgradePolicy!==void 0&&(si.includes(i.h2UpgradePolicy)||
(e=s(e,t+"/http/h2UpgradePolicy","choice",{choices:si}),r++)),i.useClientProtocol!==void 0&&typeof i.useClientProtocol!="boolean"&&(e=s(e,t+"/http/useClientProt\
ocol","type",{type:"boolean"}),r++),i.maxConcurrentStreams!==void 0){let n=i.maxConcurrentStreams;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"\
/http/maxConcurrentStreams","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,t+"/http/maxConcurrentStreams","max\
imum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,t+"/http/maxConcurrentStreams","minimum",{comparison:">=",limit:-2147483648}),r++))}
for(const n in i)Object.hasOwn(ni,n)||(e=s(e,t+"/http","closed",{field:n,known:ni}),r++)}else e=s(e,t+"/http","type",{type:"object"}),r++}for(const i in o)Object.
hasOwn(pi,i)||(e=s(e,t,"closed",{field:i,known:pi}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return L.errors=e,r===0}const fi={consecutiveErrors:0,splitExternalLocalOriginErrors:0,consecutiveLocalOriginFailures:0,consecutiveGatewayErrors:0,consecutive5xxErrors:0,interval:0,baseEjectionTime:0,
maxEjectionPercent:0,minHealthPercent:0};function pe(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="ob\
ject"&&!Array.isArray(o)){if(o.consecutiveErrors!==void 0){let i=o.consecutiveErrors;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/consecutiveE\
rrors","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=s(e,t+"/consecutiveErrors","maximum",{comparison:"<=",limit:2147483647}),
r++),(i<-2147483648||isNaN(i))&&(e=s(e,t+"/consecutiveErrors","minimum",{comparison:">=",limit:-2147483648}),r++))}if(o.splitExternalLocalOriginErrors!==void 0&&
typeof o.splitExternalLocalOriginErrors!="boolean"&&(e=s(e,t+"/splitExternalLocalOriginErrors","type",{type:"boolean"}),r++),o.consecutiveLocalOriginFailures!==
void 0){let i=o.consecutiveLocalOriginFailures;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/consecutiveLocalOriginFailures","type",{type:"inte\
ger"}),r++),typeof i=="number"&&isFinite(i)&&((i>4294967295||isNaN(i))&&(e=s(e,t+"/consecutiveLocalOriginFailures","maximum",{comparison:"<=",limit:4294967295}),
r++),(i<0||isNaN(i))&&(e=s(e,t+"/consecutiveLocalOriginFailures","minimum",{comparison:">=",limit:0}),r++))}if(o.consecutiveGatewayErrors!==void 0){let i=o.consecutiveGatewayErrors;
typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/consecutiveGatewayErrors","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>4294967295||
isNaN(i))&&(e=s(e,t+"/consecutiveGatewayErrors","maximum",{comparison:"<=",limit:4294967295}),r++),(i<0||isNaN(i))&&(e=s(e,t+"/consecutiveGatewayErrors","minimu\
m",{comparison:">=",limit:0}),r++))}if(o.consecutive5xxErrors!==void 0){let i=o.consecutive5xxErrors;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,
t+"/consecutive5xxErrors","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>4294967295||isNaN(i))&&(e=s(e,t+"/consecutive5xxErrors","maximum",{
comparison:"<=",limit:4294967295}),r++),(i<0||isNaN(i))&&(e=s(e,t+"/consecutive5xxErrors","minimum",{comparison:">=",limit:0}),r++))}if(o.interval!==void 0){let i=o.
interval;typeof i=="string"?A.test(i)||(e=s(e,t+"/interval","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):
(e=s(e,t+"/interval","type",{type:"string"}),r++)}if(o.baseEjectionTime!==void 0){let i=o.baseEjectionTime;typeof i=="string"?A.test(i)||(e=s(e,t+"/baseEjection\
Time","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/baseEjectionTime","type",{type:"string"}),
r++)}if(o.maxEjectionPercent!==void 0){let i=o.maxEjectionPercent;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/maxEjectionPercent","type",{type:"\
integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=s(e,t+"/maxEjectionPercent","maximum",{comparison:"<=",limit:2147483647}),r++),(i<
-2147483648||isNaN(i))&&(e=s(e,t+"/maxEjectionPercent","minimum",{comparison:">=",limit:-2147483648}),r++))}if(o.minHealthPercent!==void 0){let i=o.minHealthPercent;
typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/minHealthPercent","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>2147483647||
isNaN(i))&&(e=s(e,t+"/minHealthPercent","maximum",{comparison:"<=",limit:2147483647}),r++),(i<-2147483648||isNaN(i))&&(e=s(e,t+"/minHealthPercent","minimum",{comparison:"\
>=",limit:-2147483648}),r++))}for(const i in o)Object.hasOwn(fi,i)||(e=s(e,t,"closed",{field:i,known:fi}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return pe.
errors=e,r===0}const li=["DISABLE","SIMPLE","MUTUAL","ISTIO_MUTUAL"],yi={mode:0,clientCertificate:0,privateKey:0,caCertificates:0,credentialName:0,subjectAltNames:0,sni:0,insecureSkipVerify:0,
caCrl:0};function x(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.mode!==
void 0&&(li.includes(o.mode)||(e=s(e,t+"/mode","choice",{choices:li}),r++)),o.clientCertificate!==void 0&&typeof o.clientCertificate!="string"&&(e=s(e,t+"/clien\
tCertificate","type",{type:"string"}),r++),o.privateKey!==void 0&&typeof o.privateKey!="string"&&(e=s(e,t+"/privateKey","type",{type:"string"}),r++),o.caCertificates!==
void 0&&typeof o.caCertificates!="string"&&(e=s(e,t+"/caCertificates","type",{type:"string"}),r++),o.credentialName!==void 0&&typeof o.credentialName!="string"&&
(e=s(e,t+"/credentialName","type",{type:"string"}),r++),o.subjectAltNames!==void 0){let i=o.subjectAltNames;if(Array.isArray(i)){const n=i.length;for(let p=0;p<
n;p++)typeof i[p]!="string"&&(e=s(e,t+"/subjectAltNames/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/subjectAltNames","type",{type:"array"}),r++}o.sni!==void 0&&
typeof o.sni!="string"&&(e=s(e,t+"/sni","type",{type:"string"}),r++),o.insecureSkipVerify!==void 0&&typeof o.insecureSkipVerify!="boolean"&&(e=s(e,t+"/insecureS\
kipVerify","type",{type:"boolean"}),r++),o.caCrl!==void 0&&typeof o.caCrl!="string"&&(e=s(e,t+"/caCrl","type",{type:"string"}),r++);for(const i in o)Object.hasOwn(
yi,i)||(e=s(e,t,"closed",{field:i,known:yi}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return x.errors=e,r===0}const Gr={number:0};function De(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.number!==void 0){let i=o.number;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/number","type",{type:"integer"}),r++),typeof i=="number"&&
isFinite(i)&&((i>4294967295||isNaN(i))&&(e=s(e,t+"/number","maximum",{comparison:"<=",limit:4294967295}),r++),(i<0||isNaN(i))&&(e=s(e,t+"/number","minimum",{comparison:"\
>=",limit:0}),r++))}for(const i in o)Object.hasOwn(Gr,i)||(e=s(e,t,"closed",{field:i,known:Gr}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return De.errors=e,
r===0}const ci={port:["number"],loadBalancer:["simple","consistentHash","localityLbSetting","warmupDurationSecs","warmup"],connectionPool:["tcp","http"],outlierDetection:[
"consecutiveErrors","splitExternalLocalOriginErrors","consecutiveLocalOriginFailures","consecutiveGatewayErrors","consecutive5xxErrors","interval","baseEjection\
Time","maxEjectionPercent","minHealthPercent"],tls:["mode","clientCertificate","privateKey","caCertificates","credentialName","subjectAltNames","sni","insecureS\
kipVerify","caCrl"]},ai={protocol:0,targetHost:0,targetPort:0},di=["V1","V2"],mi={version:0},ui={percent:0,minRetryConcurrency:0},gi={loadBalancer:["simple","co\
nsistentHash","localityLbSetting","warmupDurationSecs","warmup"],connectionPool:["tcp","http"],outlierDetection:["consecutiveErrors","splitExternalLocalOriginEr\
rors","consecutiveLocalOriginFailures","consecutiveGatewayErrors","consecutive5xxErrors","interval","baseEjectionTime","maxEjectionPercent","minHealthPercent"],
tls:["mode","clientCertificate","privateKey","caCertificates","credentialName","subjectAltNames","sni","insecureSkipVerify","caCrl"],portLevelSettings:0,tunnel:[
"protocol","targetHost","targetPort"],proxyProtocol:["version"],retryBudget:["percent","minRetryConcurrency"]};function fe(o,{instancePath:t="",parentData:d,parentDataProperty:m,
rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.loadBalancer!==void 0&&(ne(o.loadBalancer,{instancePath:t+"/loadBalancer",parentData:o,
parentDataProperty:"loadBalancer",rootData:y})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),o.connectionPool!==void 0&&(L(o.connectionPool,{instancePath:t+
"/connectionPool",parentData:o,parentDataProperty:"connectionPool",rootData:y})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),o.outlierDetection!==void 0&&
(pe(o.outlierDetection,{instancePath:t+"/outlierDetection",parentData:o,parentDataProperty:"outlierDetection",rootData:y})||(e=e===null?pe.errors:e.concat(pe.errors),
r=e.length)),o.tls!==void 0&&(x(o.tls,{instancePath:t+"/tls",parentData:o,parentDataProperty:"tls",rootData:y})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
o.portLevelSettings!==void 0){let i=o.portLevelSettings;if(Array.isArray(i)){i.length>4096&&(e=s(e,t+"/portLevelSettings","maxItems",{limit:4096}),r++);const n=i.
length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){f.port!==void 0&&(De(f.port,{instancePath:t+"/portLevelSettings/"+p+"/port",
parentData:f,parentDataProperty:"port",rootData:y})||(e=e===null?De.errors:e.concat(De.errors),r=e.length)),f.loadBalancer!==void 0&&(ne(f.loadBalancer,{instancePath:t+
"/portLevelSettings/"+p+"/loadBalancer",parentData:f,parentDataProperty:"loadBalancer",rootData:y})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),f.connectionPool!==
void 0&&(L(f.connectionPool,{instancePath:t+"/portLevelSettings/"+p+"/connectionPool",parentData:f,parentDataProperty:"connectionPool",rootData:y})||(e=e===null?
L.errors:e.concat(L.errors),r=e.length)),f.outlierDetection!==void 0&&(pe(f.outlierDetection,{instancePath:t+"/portLevelSettings/"+p+"/outlierDetection",parentData:f,
parentDataProperty:"outlierDetection",rootData:y})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)),f.tls!==void 0&&(x(f.tls,{instancePath:t+"/portLevelS\
ettings/"+p+"/tls",parentData:f,parentDataProperty:"tls",rootData:y})||(e=e===null?x.errors:e.concat(x.errors),r=e.length));for(const l in f)Object.hasOwn(ci,l)||
(e=s(e,t+"/portLevelSettings/"+p,"closed",{field:l,known:ci}),r++)}else e=s(e,t+"/portLevelSettings/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/portLevelSet\
tings","type",{type:"array"}),r++}if(o.tunnel!==void 0){let i=o.tunnel;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.targetHost===void 0&&(e=s(e,t+"/tunnel",
"required",{missingProperty:"targetHost"}),r++),i.targetPort===void 0&&(e=s(e,t+"/tunnel","required",{missingProperty:"targetPort"}),r++),i.protocol!==void 0&&typeof i.
protocol!="string"&&(e=s(e,t+"/tunnel/protocol","type",{type:"string"}),r++),i.targetHost!==void 0&&typeof i.targetHost!="string"&&(e=s(e,t+"/tunnel/targetHost",
"type",{type:"string"}),r++),i.targetPort!==void 0){let n=i.targetPort;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/tunnel/targetPort","type",
{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,t+"/tunnel/targetPort","maximum",{comparison:"<=",limit:4294967295}),r++),
(n<0||isNaN(n))&&(e=s(e,t+"/tunnel/targetPort","minimum",{comparison:">=",limit:0}),r++))}for(const n in i)Object.hasOwn(ai,n)||(e=s(e,t+"/tunnel","closed",{field:n,
known:ai}),r++)}else e=s(e,t+"/tunnel","type",{type:"object"}),r++}if(o.proxyProtocol!==void 0){let i=o.proxyProtocol;if(i&&typeof i=="object"&&!Array.isArray(i)){
i.version!==void 0&&(di.includes(i.version)||(e=s(e,t+"/proxyProtocol/version","choice",{choices:di}),r++));for(const n in i)Object.hasOwn(mi,n)||(e=s(e,t+"/pro\
xyProtocol","closed",{field:n,known:mi}),r++)}else e=s(e,t+"/proxyProtocol","type",{type:"object"}),r++}if(o.retryBudget!==void 0){let i=o.retryBudget;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.percent!==void 0){let n=i.percent;typeof n=="number"&&isFinite(n)?((n>100||isNaN(n))&&(e=s(e,t+"/retryBudget/percent","maximum",
{comparison:"<=",limit:100}),r++),(n<0||isNaN(n))&&(e=s(e,t+"/retryBudget/percent","minimum",{comparison:">=",limit:0}),r++)):(e=s(e,t+"/retryBudget/percent","t\
ype",{type:"number"}),r++)}if(i.minRetryConcurrency!==void 0){let n=i.minRetryConcurrency;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/retryBu\
dget/minRetryConcurrency","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,t+"/retryBudget/minRetryConcurrency",
"maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,t+"/retryBudget/minRetryConcurrency","minimum",{comparison:">=",limit:0}),r++))}for(const n in i)
Object.hasOwn(ui,n)||(e=s(e,t+"/retryBudget","closed",{field:n,known:ui}),r++)}else e=s(e,t+"/retryBudget","type",{type:"object"}),r++}for(const i in o)Object.hasOwn(
gi,i)||(e=s(e,t,"closed",{field:i,known:gi}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return fe.errors=e,r===0}const bi={name:0,labels:0,trafficPolicy:["lo\
adBalancer","connectionPool","outlierDetection","tls","portLevelSettings","tunnel","proxyProtocol","retryBudget"]},ji={host:0,trafficPolicy:["loadBalancer","con\
nectionPool","outlierDetection","tls","portLevelSettings","tunnel","proxyProtocol","retryBudget"],subsets:0,exportTo:0,workloadSelector:["matchLabels"]};function fr(o,{
instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.host===void 0&&(e=s(e,t,"\
required",{missingProperty:"host"}),r++),o.host!==void 0&&typeof o.host!="string"&&(e=s(e,t+"/host","type",{type:"string"}),r++),o.trafficPolicy!==void 0&&(fe(o.
trafficPolicy,{instancePath:t+"/trafficPolicy",parentData:o,parentDataProperty:"trafficPolicy",rootData:y})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)),
o.subsets!==void 0){let i=o.subsets;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===
void 0&&(e=s(e,t+"/subsets/"+p,"required",{missingProperty:"name"}),r++),f.name!==void 0&&typeof f.name!="string"&&(e=s(e,t+"/subsets/"+p+"/name","type",{type:"\
string"}),r++),f.labels!==void 0){let l=f.labels;if(l&&typeof l=="object"&&!Array.isArray(l))for(const a in l)typeof l[a]!="string"&&(e=s(e,t+"/subsets/"+p+"/la\
bels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/subsets/"+p+"/labels","type",{type:"object"}),r++}f.trafficPolicy!==
void 0&&(fe(f.trafficPolicy,{instancePath:t+"/subsets/"+p+"/trafficPolicy",parentData:f,parentDataProperty:"trafficPolicy",rootData:y})||(e=e===null?fe.errors:e.
concat(fe.errors),r=e.length));for(const l in f)Object.hasOwn(bi,l)||(e=s(e,t+"/subsets/"+p,"closed",{field:l,known:bi}),r++)}else e=s(e,t+"/subsets/"+p,"type",
{type:"object"}),r++}}else e=s(e,t+"/subsets","type",{type:"array"}),r++}if(o.exportTo!==void 0){let i=o.exportTo;if(Array.isArray(i)){const n=i.length;for(let p=0;p<
n;p++)typeof i[p]!="string"&&(e=s(e,t+"/exportTo/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/exportTo","type",{type:"array"}),r++}o.workloadSelector!==void 0&&
(N(o.workloadSelector,{instancePath:t+"/workloadSelector",parentData:o,parentDataProperty:"workloadSelector",rootData:y})||(e=e===null?N.errors:e.concat(N.errors),
r=e.length));for(const i in o)Object.hasOwn(ji,i)||(e=s(e,t,"closed",{field:i,known:ji}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return fr.errors=e,r===0}
function Hp(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.apiVersion===
void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,
t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(E.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:E}),r++)),o.kind!==void 0&&
(Wt.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:Wt}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"\
metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&(fr(o.spec,{instancePath:t+"/spec",parentData:o,parentDataProperty:"\
spec",rootData:y})||(e=e===null?fr.errors:e.concat(fr.errors),r=e.length)),o.status!==void 0&&(v(o.status,{instancePath:t+"/status",parentData:o,parentDataProperty:"\
status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const i in o)Object.hasOwn(Yt,i)||(e=s(e,t,"closed",{field:i,known:Yt}),r++)}else
e=s(e,t,"type",{type:"object"}),r++;return Hp.errors=e,r===0}const _f=Mp;const vi=["networking.istio.io/v1alpha3"],Ai=["EnvoyFilter"],hi={apiVersion:0,kind:0,metadata:0,spec:["workloadSelector","targetRefs","configPatches","priority"],
status:0};const Kr={labels:0};function W(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.labels!==void 0){let i=o.labels;if(i&&typeof i=="object"&&!Array.isArray(i)){Object.keys(i).length>256&&(e=s(e,t+"/labels","maxProperties",{limit:256}),
r++);for(const n in i){let p=i[n];typeof p=="string"?p.length>63&&(e=s(e,t+"/labels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"maxLength",{limit:63}),r++):(e=s(
e,t+"/labels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++)}}else e=s(e,t+"/labels","type",{type:"object"}),r++}for(const i in o)Object.
hasOwn(Kr,i)||(e=s(e,t,"closed",{field:i,known:Kr}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return W.errors=e,r===0}const ki=["INVALID","LISTENER","FILTER_CHAIN","NETWORK_FILTER","HTTP_FILTER","ROUTE_CONFIGURATION","VIRTUAL_HOST","HTTP_ROUTE","CLUSTER","EXTENSION_CONFIG","BOO\
TSTRAP","LISTENER_FILTER"],wi=["INVALID","MERGE","ADD","REMOVE","INSERT_BEFORE","INSERT_AFTER","INSERT_FIRST","REPLACE"],Wr=["UNSPECIFIED","AUTHN","AUTHZ","STAT\
S"],Ni={operation:0,value:0,filterClass:0},xi={applyTo:0,match:["context","proxy","listener","routeConfiguration","cluster","waypoint"],patch:["operation","valu\
e","filterClass"]};const Di=["ANY","SIDECAR_INBOUND","SIDECAR_OUTBOUND","GATEWAY","WAYPOINT"],Si={proxyVersion:0,metadata:0},Be={name:0,subFilter:["name"]},Ci={name:0,sni:0,transportProtocol:0,
applicationProtocols:0,filter:["name","subFilter"],destinationPort:0},Ti={portNumber:0,portName:0,filterChain:["name","sni","transportProtocol","applicationProt\
ocols","filter","destinationPort"],listenerFilter:0,name:0},Ri=["ANY","ROUTE","REDIRECT","DIRECT_RESPONSE"],Oi={name:0,action:0},Ei={name:0,domainName:0,route:[
"name","action"]},Li={portNumber:0,portName:0,gateway:0,vhost:["name","domainName","route"],name:0},qi={portNumber:0,service:0,subset:0,name:0},$i={portNumber:0,
filter:["name","subFilter"],route:["name"]},Vi={context:0,proxy:["proxyVersion","metadata"],listener:["portNumber","portName","filterChain","listenerFilter","na\
me"],routeConfiguration:["portNumber","portName","gateway","vhost","name"],cluster:["portNumber","service","subset","name"],waypoint:["portNumber","filter","rou\
te"]},Uf=["listener","routeConfiguration","cluster","waypoint"];function lr(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,
r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.context!==void 0&&(Di.includes(o.context)||(e=s(e,t+"/context","choice",{choices:Di}),r++)),o.proxy!==void 0){
let i=o.proxy;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.proxyVersion!==void 0&&typeof i.proxyVersion!="string"&&(e=s(e,t+"/proxy/proxyVersion","type",{type:"\
string"}),r++),i.metadata!==void 0){let n=i.metadata;if(n&&typeof n=="object"&&!Array.isArray(n))for(const p in n)typeof n[p]!="string"&&(e=s(e,t+"/proxy/metada\
ta/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/proxy/metadata","type",{type:"object"}),r++}for(const n in i)Object.hasOwn(
Si,n)||(e=s(e,t+"/proxy","closed",{field:n,known:Si}),r++)}else e=s(e,t+"/proxy","type",{type:"object"}),r++}if(o.listener!==void 0){let i=o.listener;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.portNumber!==void 0){let n=i.portNumber;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/listener/portNumber","t\
ype",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,t+"/listener/portNumber","maximum",{comparison:"<=",limit:4294967295}),
r++),(n<0||isNaN(n))&&(e=s(e,t+"/listener/portNumber","minimum",{comparison:">=",limit:0}),r++))}if(i.portName!==void 0&&typeof i.portName!="string"&&(e=s(e,t+"\
/listener/portName","type",{type:"string"}),r++),i.filterChain!==void 0){let n=i.filterChain;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name!==void 0&&typeof n.
name!="string"&&(e=s(e,t+"/listener/filterChain/name","type",{type:"string"}),r++),n.sni!==void 0&&typeof n.sni!="string"&&(e=s(e,t+"/listener/filterChain/sni",
"type",{type:"string"}),r++),n.transportProtocol!==void 0&&typeof n.transportProtocol!="string"&&(e=s(e,t+"/listener/filterChain/transportProtocol","type",{type:"\
string"}),r++),n.applicationProtocols!==void 0&&typeof n.applicationProtocols!="string"&&(e=s(e,t+"/listener/filterChain/applicationProtocols","type",{type:"str\
ing"}),r++),n.filter!==void 0){let p=n.filter;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name!==void 0&&typeof p.name!="string"&&(e=s(e,t+"/listener/filt\
erChain/filter/name","type",{type:"string"}),r++),p.subFilter!==void 0){let f=p.subFilter;if(f&&typeof f=="object"&&!Array.isArray(f)){f.name!==void 0&&typeof f.
name!="string"&&(e=s(e,t+"/listener/filterChain/filter/subFilter/name","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(O,l)||(e=s(e,t+"/listener/fil\
terChain/filter/subFilter","closed",{field:l,known:O}),r++)}else e=s(e,t+"/listener/filterChain/filter/subFilter","type",{type:"object"}),r++}for(const f in p)Object.
hasOwn(Be,f)||(e=s(e,t+"/listener/filterChain/filter","closed",{field:f,known:Be}),r++)}else e=s(e,t+"/listener/filterChain/filter","type",{type:"object"}),r++}
if(n.destinationPort!==void 0){let p=n.destinationPort;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,t+"/listener/filterChain/destinationPort","typ\
e",{type:"integer"}),r++),typeof p=="number"&&isFinite(p)&&((p>4294967295||isNaN(p))&&(e=s(e,t+"/listener/filterChain/destinationPort","maximum",{comparison:"<=",
limit:4294967295}),r++),(p<0||isNaN(p))&&(e=s(e,t+"/listener/filterChain/destinationPort","minimum",{comparison:">=",limit:0}),r++))}for(const p in n)Object.hasOwn(
Ci,p)||(e=s(e,t+"/listener/filterChain","closed",{field:p,known:Ci}),r++)}else e=s(e,t+"/listener/filterChain","type",{type:"object"}),r++}i.listenerFilter!==void 0&&
typeof i.listenerFilter!="string"&&(e=s(e,t+"/listener/listenerFilter","type",{type:"string"}),r++),i.name!==void 0&&typeof i.name!="string"&&(e=s(e,t+"/listene\
r/name","type",{type:"string"}),r++);for(const n in i)Object.hasOwn(Ti,n)||(e=s(e,t+"/listener","closed",{field:n,known:Ti}),r++)}else e=s(e,t+"/listener","type",
{type:"object"}),r++}if(o.routeConfiguration!==void 0){let i=o.routeConfiguration;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.portNumber!==void 0){let n=i.
portNumber;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/routeConfiguration/portNumber","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(
n)&&((n>4294967295||isNaN(n))&&(e=s(e,t+"/routeConfiguration/portNumber","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,t+"/routeCon\
figuration/portNumber","minimum",{comparison:">=",limit:0}),r++))}if(i.portName!==void 0&&typeof i.portName!="string"&&(e=s(e,t+"/routeConfiguration/portName","\
type",{type:"string"}),r++),i.gateway!==void 0&&typeof i.gateway!="string"&&(e=s(e,t+"/routeConfiguration/gateway","type",{type:"string"}),r++),i.vhost!==void 0){
let n=i.vhost;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name!==void 0&&typeof n.name!="string"&&(e=s(e,t+"/routeConfiguration/vhost/name","type",{type:"\
string"}),r++),n.domainName!==void 0&&typeof n.domainName!="string"&&(e=s(e,t+"/routeConfiguration/vhost/domainName","type",{type:"string"}),r++),n.route!==void 0){
let p=n.route;if(p&&typeof p=="object"&&!Array.isArray(p)){p.name!==void 0&&typeof p.name!="string"&&(e=s(e,t+"/routeConfiguration/vhost/route/name","type",{type:"\
string"}),r++),p.action!==void 0&&(Ri.includes(p.action)||(e=s(e,t+"/routeConfiguration/vhost/route/action","choice",{choices:Ri}),r++));for(const f in p)Object.
hasOwn(Oi,f)||(e=s(e,t+"/routeConfiguration/vhost/route","closed",{field:f,known:Oi}),r++)}else e=s(e,t+"/routeConfiguration/vhost/route","type",{type:"object"}),
r++}for(const p in n)Object.hasOwn(Ei,p)||(e=s(e,t+"/routeConfiguration/vhost","closed",{field:p,known:Ei}),r++)}else e=s(e,t+"/routeConfiguration/vhost","type",
{type:"object"}),r++}i.name!==void 0&&typeof i.name!="string"&&(e=s(e,t+"/routeConfiguration/name","type",{type:"string"}),r++);for(const n in i)Object.hasOwn(Li,
n)||(e=s(e,t+"/routeConfiguration","closed",{field:n,known:Li}),r++)}else e=s(e,t+"/routeConfiguration","type",{type:"object"}),r++}if(o.cluster!==void 0){let i=o.
cluster;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.portNumber!==void 0){let n=i.portNumber;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"\
/cluster/portNumber","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,t+"/cluster/portNumber","maximum",{comparison:"\
<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,t+"/cluster/portNumber","minimum",{comparison:">=",limit:0}),r++))}i.service!==void 0&&typeof i.service!="st\
ring"&&(e=s(e,t+"/cluster/service","type",{type:"string"}),r++),i.subset!==void 0&&typeof i.subset!="string"&&(e=s(e,t+"/cluster/subset","type",{type:"string"}),
r++),i.name!==void 0&&typeof i.name!="string"&&(e=s(e,t+"/cluster/name","type",{type:"string"}),r++);for(const n in i)Object.hasOwn(qi,n)||(e=s(e,t+"/cluster","\
closed",{field:n,known:qi}),r++)}else e=s(e,t+"/cluster","type",{type:"object"}),r++}if(o.waypoint!==void 0){let i=o.waypoint;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.portNumber!==void 0){let n=i.portNumber;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/waypoint/portNumber","type",{type:"integer"}),r++),
typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,t+"/waypoint/portNumber","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&
(e=s(e,t+"/waypoint/portNumber","minimum",{comparison:">=",limit:0}),r++))}if(i.filter!==void 0){let n=i.filter;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
name!==void 0&&typeof n.name!="string"&&(e=s(e,t+"/waypoint/filter/name","type",{type:"string"}),r++),n.subFilter!==void 0){let p=n.subFilter;if(p&&typeof p=="o\
bject"&&!Array.isArray(p)){p.name!==void 0&&typeof p.name!="string"&&(e=s(e,t+"/waypoint/filter/subFilter/name","type",{type:"string"}),r++);for(const f in p)Object.
hasOwn(O,f)||(e=s(e,t+"/waypoint/filter/subFilter","closed",{field:f,known:O}),r++)}else e=s(e,t+"/waypoint/filter/subFilter","type",{type:"object"}),r++}for(const p in n)
Object.hasOwn(Be,p)||(e=s(e,t+"/waypoint/filter","closed",{field:p,known:Be}),r++)}else e=s(e,t+"/waypoint/filter","type",{type:"object"}),r++}if(i.route!==void 0){
let n=i.route;if(n&&typeof n=="object"&&!Array.isArray(n)){n.name!==void 0&&typeof n.name!="string"&&(e=s(e,t+"/waypoint/route/name","type",{type:"string"}),r++);
for(const p in n)Object.hasOwn(O,p)||(e=s(e,t+"/waypoint/route","closed",{field:p,known:O}),r++)}else e=s(e,t+"/waypoint/route","type",{type:"object"}),r++}for(const n in i)
Object.hasOwn($i,n)||(e=s(e,t+"/waypoint","closed",{field:n,known:$i}),r++)}else e=s(e,t+"/waypoint","type",{type:"object"}),r++}for(const i in o)Object.hasOwn(
Vi,i)||(e=s(e,t,"closed",{field:i,known:Vi}),r++);(o.listener!==void 0)+(o.routeConfiguration!==void 0)+(o.cluster!==void 0)+(o.waypoint!==void 0)>1&&(e=s(e,t,"\
exclusive",{fields:Uf}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return lr.errors=e,r===0}function yr(o,{instancePath:t="",parentData:d,parentDataProperty:m,
rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.applyTo!==void 0&&(ki.includes(o.applyTo)||(e=s(e,t+"/applyTo","choice",{choices:ki}),
r++)),o.match!==void 0&&(lr(o.match,{instancePath:t+"/match",parentData:o,parentDataProperty:"match",rootData:y})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.
length)),o.patch!==void 0){let i=o.patch;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.operation!==void 0&&(wi.includes(i.operation)||(e=s(e,t+"/patch/opera\
tion","choice",{choices:wi}),r++)),i.value!==void 0){let n=i.value;n&&typeof n=="object"&&!Array.isArray(n)||(e=s(e,t+"/patch/value","type",{type:"object"}),r++)}
i.filterClass!==void 0&&(Wr.includes(i.filterClass)||(e=s(e,t+"/patch/filterClass","choice",{choices:Wr}),r++));for(const n in i)Object.hasOwn(Ni,n)||(e=s(e,t+"\
/patch","closed",{field:n,known:Ni}),r++)}else e=s(e,t+"/patch","type",{type:"object"}),r++}for(const i in o)Object.hasOwn(xi,i)||(e=s(e,t,"closed",{field:i,known:xi}),
r++)}else e=s(e,t,"type",{type:"object"}),r++;return yr.errors=e,r===0}const Ii={workloadSelector:["labels"],targetRefs:0,configPatches:0,priority:0};function cr(o,{
instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.workloadSelector!==void 0&&
(W(o.workloadSelector,{instancePath:t+"/workloadSelector",parentData:o,parentDataProperty:"workloadSelector",rootData:y})||(e=e===null?W.errors:e.concat(W.errors),
r=e.length)),o.targetRefs!==void 0&&(D(o.targetRefs,{instancePath:t+"/targetRefs",parentData:o,parentDataProperty:"targetRefs",rootData:y})||(e=e===null?D.errors:
e.concat(D.errors),r=e.length)),o.configPatches!==void 0){let i=o.configPatches;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)yr(i[p],{instancePath:t+
"/configPatches/"+p,parentData:i,parentDataProperty:p,rootData:y})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length)}else e=s(e,t+"/configPatches","type",{
type:"array"}),r++}if(o.priority!==void 0){let i=o.priority;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/priority","type",{type:"integer"}),r++),
typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=s(e,t+"/priority","maximum",{comparison:"<=",limit:2147483647}),r++),(i<-2147483648||isNaN(i))&&(e=
s(e,t+"/priority","minimum",{comparison:">=",limit:-2147483648}),r++))}for(const i in o)Object.hasOwn(Ii,i)||(e=s(e,t,"closed",{field:i,known:Ii}),r++)}else e=s(
e,t,"type",{type:"object"}),r++;return cr.errors=e,r===0}function Mp(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&
typeof o=="object"&&!Array.isArray(o)){o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"\
kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(vi.includes(o.apiVersion)||(e=s(e,t+"/apiVersio\
n","choice",{choices:vi}),r++)),o.kind!==void 0&&(Ai.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:Ai}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+
"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&(cr(o.spec,{instancePath:t+
"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length)),o.status!==void 0&&(v(o.status,{instancePath:t+
"/status",parentData:o,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const i in o)Object.hasOwn(hi,i)||(e=s(
e,t,"closed",{field:i,known:hi}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Mp.errors=e,r===0}const zf=_p;const Fi={apiVersion:0,kind:0,metadata:0,spec:["servers","selector"],status:0};const He={number:0,protocol:0,name:0,targetPort:0},Hi={port:["number","protocol","name","targetPort"],bind:0,hosts:0,tls:["httpsRedirect","mode","serverCertific\
ate","privateKey","caCertificates","caCrl","tlsCertificates","credentialName","credentialNames","caCertCredentialName","subjectAltNames","verifyCertificateSpki",
"verifyCertificateHash","minProtocolVersion","maxProtocolVersion","cipherSuites"],defaultEndpoint:0,name:0};const Mi=["PASSTHROUGH","SIMPLE","MUTUAL","AUTO_PASSTHROUGH","ISTIO_MUTUAL","OPTIONAL_MUTUAL"],_i={serverCertificate:0,privateKey:0,caCertificates:0},Ge=["TLS_A\
UTO","TLSV1_0","TLSV1_1","TLSV1_2","TLSV1_3"],Ui={httpsRedirect:0,mode:0,serverCertificate:0,privateKey:0,caCertificates:0,caCrl:0,tlsCertificates:0,credentialName:0,
credentialNames:0,caCertCredentialName:0,subjectAltNames:0,verifyCertificateSpki:0,verifyCertificateHash:0,minProtocolVersion:0,maxProtocolVersion:0,cipherSuites:0};
function Se(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.httpsRedirect!==
void 0&&typeof o.httpsRedirect!="boolean"&&(e=s(e,t+"/httpsRedirect","type",{type:"boolean"}),r++),o.mode!==void 0&&(Mi.includes(o.mode)||(e=s(e,t+"/mode","choi\
ce",{choices:Mi}),r++)),o.serverCertificate!==void 0&&typeof o.serverCertificate!="string"&&(e=s(e,t+"/serverCertificate","type",{type:"string"}),r++),o.privateKey!==
void 0&&typeof o.privateKey!="string"&&(e=s(e,t+"/privateKey","type",{type:"string"}),r++),o.caCertificates!==void 0&&typeof o.caCertificates!="string"&&(e=s(e,
t+"/caCertificates","type",{type:"string"}),r++),o.caCrl!==void 0&&typeof o.caCrl!="string"&&(e=s(e,t+"/caCrl","type",{type:"string"}),r++),o.tlsCertificates!==
void 0){let i=o.tlsCertificates;if(Array.isArray(i)){i.length>2&&(e=s(e,t+"/tlsCertificates","maxItems",{limit:2}),r++),i.length<1&&(e=s(e,t+"/tlsCertificates",
"minItems",{limit:1}),r++);const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){f.serverCertificate!==void 0&&typeof f.
serverCertificate!="string"&&(e=s(e,t+"/tlsCertificates/"+p+"/serverCertificate","type",{type:"string"}),r++),f.privateKey!==void 0&&typeof f.privateKey!="strin\
g"&&(e=s(e,t+"/tlsCertificates/"+p+"/privateKey","type",{type:"string"}),r++),f.caCertificates!==void 0&&typeof f.caCertificates!="string"&&(e=s(e,t+"/tlsCertif\
icates/"+p+"/caCertificates","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(_i,l)||(e=s(e,t+"/tlsCertificates/"+p,"closed",{field:l,known:_i}),r++)}else
e=s(e,t+"/tlsCertificates/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/tlsCertificates","type",{type:"array"}),r++}if(o.credentialName!==void 0&&typeof o.credentialName!=
"string"&&(e=s(e,t+"/credentialName","type",{type:"string"}),r++),o.credentialNames!==void 0){let i=o.credentialNames;if(Array.isArray(i)){i.length>2&&(e=s(e,t+
"/credentialNames","maxItems",{limit:2}),r++),i.length<1&&(e=s(e,t+"/credentialNames","minItems",{limit:1}),r++);const n=i.length;for(let p=0;p<n;p++)typeof i[p]!=
"string"&&(e=s(e,t+"/credentialNames/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/credentialNames","type",{type:"array"}),r++}if(o.caCertCredentialName!==void 0&&
typeof o.caCertCredentialName!="string"&&(e=s(e,t+"/caCertCredentialName","type",{type:"string"}),r++),o.subjectAltNames!==void 0){let i=o.subjectAltNames;if(Array.
isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/subjectAltNames/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/subjectAltNam\
es","type",{type:"array"}),r++}if(o.verifyCertificateSpki!==void 0){let i=o.verifyCertificateSpki;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!=
"string"&&(e=s(e,t+"/verifyCertificateSpki/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/verifyCertificateSpki","type",{type:"array"}),r++}if(o.verifyCertificateHash!==
void 0){let i=o.verifyCertificateHash;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/verifyCertificateHash/"+p,"typ\
e",{type:"string"}),r++)}else e=s(e,t+"/verifyCertificateHash","type",{type:"array"}),r++}if(o.minProtocolVersion!==void 0&&(Ge.includes(o.minProtocolVersion)||
(e=s(e,t+"/minProtocolVersion","choice",{choices:Ge}),r++)),o.maxProtocolVersion!==void 0&&(Ge.includes(o.maxProtocolVersion)||(e=s(e,t+"/maxProtocolVersion","c\
hoice",{choices:Ge}),r++)),o.cipherSuites!==void 0){let i=o.cipherSuites;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,
t+"/cipherSuites/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/cipherSuites","type",{type:"array"}),r++}for(const i in o)Object.hasOwn(Ui,i)||(e=s(e,t,"closed",
{field:i,known:Ui}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Se.errors=e,r===0}function ar(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.port===void 0&&(e=s(e,t,"required",{missingProperty:"port"}),r++),o.hosts===void 0&&(e=s(e,t,"r\
equired",{missingProperty:"hosts"}),r++),o.port!==void 0){let i=o.port;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.number===void 0&&(e=s(e,t+"/port","requ\
ired",{missingProperty:"number"}),r++),i.protocol===void 0&&(e=s(e,t+"/port","required",{missingProperty:"protocol"}),r++),i.name===void 0&&(e=s(e,t+"/port","re\
quired",{missingProperty:"name"}),r++),i.number!==void 0){let n=i.number;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/port/number","type",{type:"\
integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,t+"/port/number","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(
n))&&(e=s(e,t+"/port/number","minimum",{comparison:">=",limit:0}),r++))}if(i.protocol!==void 0&&typeof i.protocol!="string"&&(e=s(e,t+"/port/protocol","type",{type:"\
string"}),r++),i.name!==void 0&&typeof i.name!="string"&&(e=s(e,t+"/port/name","type",{type:"string"}),r++),i.targetPort!==void 0){let n=i.targetPort;typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/port/targetPort","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&
(e=s(e,t+"/port/targetPort","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,t+"/port/targetPort","minimum",{comparison:">=",limit:0}),
r++))}for(const n in i)Object.hasOwn(He,n)||(e=s(e,t+"/port","closed",{field:n,known:He}),r++)}else e=s(e,t+"/port","type",{type:"object"}),r++}if(o.bind!==void 0&&
typeof o.bind!="string"&&(e=s(e,t+"/bind","type",{type:"string"}),r++),o.hosts!==void 0){let i=o.hosts;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)
typeof i[p]!="string"&&(e=s(e,t+"/hosts/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/hosts","type",{type:"array"}),r++}o.tls!==void 0&&(Se(o.tls,{instancePath:t+
"/tls",parentData:o,parentDataProperty:"tls",rootData:y})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length)),o.defaultEndpoint!==void 0&&typeof o.defaultEndpoint!=
"string"&&(e=s(e,t+"/defaultEndpoint","type",{type:"string"}),r++),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,t+"/name","type",{type:"string"}),r++);for(const i in o)
Object.hasOwn(Hi,i)||(e=s(e,t,"closed",{field:i,known:Hi}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return ar.errors=e,r===0}const zi={servers:0,selector:0};
function dr(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.servers!==
void 0){let i=o.servers;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)ar(i[p],{instancePath:t+"/servers/"+p,parentData:i,parentDataProperty:p,rootData:y})||
(e=e===null?ar.errors:e.concat(ar.errors),r=e.length)}else e=s(e,t+"/servers","type",{type:"array"}),r++}if(o.selector!==void 0){let i=o.selector;if(i&&typeof i==
"object"&&!Array.isArray(i))for(const n in i)typeof i[n]!="string"&&(e=s(e,t+"/selector/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else
e=s(e,t+"/selector","type",{type:"object"}),r++}for(const i in o)Object.hasOwn(zi,i)||(e=s(e,t,"closed",{field:i,known:zi}),r++)}else e=s(e,t,"type",{type:"obje\
ct"}),r++;return dr.errors=e,r===0}function _p(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),
r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(E.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choic\
e",{choices:E}),r++)),o.kind!==void 0&&(Ur.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:Ur}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/\
metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&(dr(o.spec,{instancePath:t+
"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?dr.errors:e.concat(dr.errors),r=e.length)),o.status!==void 0&&(v(o.status,{instancePath:t+
"/status",parentData:o,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const i in o)Object.hasOwn(Fi,i)||(e=s(
e,t,"closed",{field:i,known:Fi}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return _p.errors=e,r===0}const Bf=zp;const Bi=["install.istio.io/v1alpha1"],Gi=["IstioOperator"],Gf={type:"object",properties:{profile:{type:"string"},hub:{type:"string"},tag:{type:["string","numbe\
r"]},namespace:{type:"string"},revision:{type:"string"},compatibilityVersion:{type:"string"},meshConfig:{$ref:"mesh:/istio/meshconfig.json"},components:{type:"o\
bject",properties:{base:{$ref:"mesh:/istio/istiooperator.json/component"},pilot:{$ref:"mesh:/istio/istiooperator.json/component"},cni:{$ref:"mesh:/istio/istioop\
erator.json/component"},ztunnel:{$ref:"mesh:/istio/istiooperator.json/component"},istiodRemote:{$ref:"mesh:/istio/istiooperator.json/component"},ingressGateways:{
type:"array",items:{$ref:"mesh:/istio/istiooperator.json/gateway"}},egressGateways:{type:"array",items:{$ref:"mesh:/istio/istiooperator.json/gateway"}}}},values:{
type:"object"},unvalidatedValues:{type:"object"}}};const Kf={type:["integer","string"],minimum:-2147483648,maximum:2147483647,pattern:"^-?[0-9]+$"},Ce=new RegExp("^-?[0-9]+$","");function w(o,{instancePath:t="",
parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&(e=s(e,t,"ty\
pe",{type:Kf.type}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,t,"maximum",{comparison:"<=",limit:2147483647}),r++),(o<-2147483648||
isNaN(o))&&(e=s(e,t,"minimum",{comparison:">=",limit:-2147483648}),r++)),typeof o=="string"&&(Ce.test(o)||(e=s(e,t,"pattern",{pattern:"^-?[0-9]+$"}),r++)),w.errors=
e,r===0}const Ki=["APP_LABEL_AND_NAMESPACE","CANONICAL_NAME_ONLY","CANONICAL_NAME_AND_NAMESPACE"],Wi=["NONE","MUTUAL_TLS","INHERIT"],Yi=["REDIRECT","TPROXY","NONE"],Zi={
enabled:0,k8sSaJwtPath:0},Yr=["UNDEFINED","SANITIZE","FORWARD_ONLY","APPEND_FORWARD","SANITIZE_SET","ALWAYS_FORWARD_ONLY"],X={},Qi={numTrustedProxies:0,forwardClientCertDetails:0,
proxyProtocol:[]},Xi={inclusionPrefixes:0,inclusionSuffixes:0,inclusionRegexps:0},Zr={imageType:0},Ke={pollDelay:0,fallback:0},Ji={cryptomb:["pollDelay","fallba\
ck"],qat:["pollDelay","fallback"]},Wf=["cryptomb","qat"],Pi={configPath:0,binaryPath:0,serviceCluster:0,tracingServiceName:0,drainDuration:0,discoveryAddress:0,
discoveryRefreshDelay:0,zipkinAddress:0,statsdUdpAddress:0,envoyMetricsServiceAddress:0,proxyAdminPort:0,availabilityZone:0,controlPlaneAuthPolicy:0,customConfigFile:0,
statNameLength:0,concurrency:0,proxyBootstrapTemplatePath:0,interceptionMode:0,tracing:["zipkin","lightstep","datadog","stackdriver","openCensusAgent","customTa\
gs","maxPathTagLength","sampling","tlsSettings","enableIstioTags"],sds:["enabled","k8sSaJwtPath"],envoyAccessLogService:["address","tlsSettings","tcpKeepalive"],
envoyMetricsService:["address","tlsSettings","tcpKeepalive"],proxyMetadata:0,runtimeValues:0,statusPort:0,extraStatTags:0,gatewayTopology:["numTrustedProxies","\
forwardClientCertDetails","proxyProtocol"],terminationDrainDuration:0,meshId:0,readinessProbe:["initialDelaySeconds","timeoutSeconds","periodSeconds","successTh\
reshold","failureThreshold","httpGet","tcpSocket","exec","grpc"],proxyStatsMatcher:["inclusionPrefixes","inclusionSuffixes","inclusionRegexps"],holdApplicationUntilProxyStarts:0,
caCertificatesPem:0,image:["imageType"],privateKeyProvider:["cryptomb","qat"],proxyHeaders:["forwardedClientCert","setCurrentClientCertDetails","requestId","ser\
ver","attemptCount","envoyDebugHeaders","metadataExchangeHeaders","preserveHttp1HeaderCase","xForwardedHost","xForwardedPort"],fileFlushInterval:0,fileFlushMinSizeKb:0,
statsCompression:0},Yf=["serviceCluster","tracingServiceName"];const $e={type:["integer","string"],pattern:"^-?[0-9]+$"},We={address:0},eo={address:0,accessToken:0},ro={debug:0,maxNumberOfAttributes:0,maxNumberOfAnnotations:0,
maxNumberOfMessageEvents:0},Qr=["UNSPECIFIED","W3C_TRACE_CONTEXT","GRPC_BIN","CLOUD_TRACE_CONTEXT","B3"],to={address:0,context:0},J={value:0},P={name:0,defaultValue:0},
io={literal:["value"],environment:["name","defaultValue"],header:["name","defaultValue"]},Zf=["literal","environment","header"],oo={zipkin:["address"],lightstep:[
"address","accessToken"],datadog:["address"],stackdriver:["debug","maxNumberOfAttributes","maxNumberOfAnnotations","maxNumberOfMessageEvents"],openCensusAgent:[
"address","context"],customTags:0,maxPathTagLength:0,sampling:0,tlsSettings:["mode","clientCertificate","privateKey","caCertificates","credentialName","subjectA\
ltNames","sni","insecureSkipVerify","caCrl"],enableIstioTags:0},Qf=["zipkin","lightstep","datadog","stackdriver","openCensusAgent"],Xf={type:["integer","string"],
minimum:0,maximum:4294967295,pattern:"^[0-9]+$"},Jf=new RegExp("^[0-9]+$","");function b(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){
let e=null,r=0;return!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&(e=s(e,t,"type",{type:Xf.type}),r++),typeof o=="number"&&isFinite(
o)&&((o>4294967295||isNaN(o))&&(e=s(e,t,"maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,t,"minimum",{comparison:">=",limit:0}),r++)),
typeof o=="string"&&(Jf.test(o)||(e=s(e,t,"pattern",{pattern:"^[0-9]+$"}),r++)),b.errors=e,r===0}function mr(o,{instancePath:t="",parentData:d,parentDataProperty:m,
rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.zipkin!==void 0){let i=o.zipkin;if(i&&typeof i=="object"&&!Array.isArray(i)){
i.address!==void 0&&typeof i.address!="string"&&(e=s(e,t+"/zipkin/address","type",{type:"string"}),r++);for(const n in i)Object.hasOwn(We,n)||(e=s(e,t+"/zipkin",
"closed",{field:n,known:We}),r++)}else e=s(e,t+"/zipkin","type",{type:"object"}),r++}if(o.lightstep!==void 0){let i=o.lightstep;if(i&&typeof i=="object"&&!Array.
isArray(i)){i.address!==void 0&&typeof i.address!="string"&&(e=s(e,t+"/lightstep/address","type",{type:"string"}),r++),i.accessToken!==void 0&&typeof i.accessToken!=
"string"&&(e=s(e,t+"/lightstep/accessToken","type",{type:"string"}),r++);for(const n in i)Object.hasOwn(eo,n)||(e=s(e,t+"/lightstep","closed",{field:n,known:eo}),
r++)}else e=s(e,t+"/lightstep","type",{type:"object"}),r++}if(o.datadog!==void 0){let i=o.datadog;if(i&&typeof i=="object"&&!Array.isArray(i)){i.address!==void 0&&
typeof i.address!="string"&&(e=s(e,t+"/datadog/address","type",{type:"string"}),r++);for(const n in i)Object.hasOwn(We,n)||(e=s(e,t+"/datadog","closed",{field:n,
known:We}),r++)}else e=s(e,t+"/datadog","type",{type:"object"}),r++}if(o.stackdriver!==void 0){let i=o.stackdriver;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.debug!==void 0&&typeof i.debug!="boolean"&&(e=s(e,t+"/stackdriver/debug","type",{type:"boolean"}),r++),i.maxNumberOfAttributes!==void 0){let n=i.maxNumberOfAttributes;
!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"&&(e=s(e,t+"/stackdriver/maxNumberOfAttributes","type",{type:$e.type}),r++),typeof n=="\
string"&&(Ce.test(n)||(e=s(e,t+"/stackdriver/maxNumberOfAttributes","pattern",{pattern:"^-?[0-9]+$"}),r++))}if(i.maxNumberOfAnnotations!==void 0){let n=i.maxNumberOfAnnotations;
!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"&&(e=s(e,t+"/stackdriver/maxNumberOfAnnotations","type",{type:$e.type}),r++),typeof n==
"string"&&(Ce.test(n)||(e=s(e,t+"/stackdriver/maxNumberOfAnnotations","pattern",{pattern:"^-?[0-9]+$"}),r++))}if(i.maxNumberOfMessageEvents!==void 0){let n=i.maxNumberOfMessageEvents;
!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"&&(e=s(e,t+"/stackdriver/maxNumberOfMessageEvents","type",{type:$e.type}),r++),typeof n==
"string"&&(Ce.test(n)||(e=s(e,t+"/stackdriver/maxNumberOfMessageEvents","pattern",{pattern:"^-?[0-9]+$"}),r++))}for(const n in i)Object.hasOwn(ro,n)||(e=s(e,t+"\
/stackdriver","closed",{field:n,known:ro}),r++)}else e=s(e,t+"/stackdriver","type",{type:"object"}),r++}if(o.openCensusAgent!==void 0){let i=o.openCensusAgent;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.address!==void 0&&typeof i.address!="string"&&(e=s(e,t+"/openCensusAgent/address","type",{type:"string"}),r++),i.context!==
void 0){let n=i.context;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)Qr.includes(n[f])||(e=s(e,t+"/openCensusAgent/context/"+f,"choice",{choices:Qr}),
r++)}else e=s(e,t+"/openCensusAgent/context","type",{type:"array"}),r++}for(const n in i)Object.hasOwn(to,n)||(e=s(e,t+"/openCensusAgent","closed",{field:n,known:to}),
r++)}else e=s(e,t+"/openCensusAgent","type",{type:"object"}),r++}if(o.customTags!==void 0){let i=o.customTags;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i){
let p=i[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.literal!==void 0){let f=p.literal;if(f&&typeof f=="object"&&!Array.isArray(f)){f.value!==void 0&&typeof f.
value!="string"&&(e=s(e,t+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/literal/value","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(J,
l)||(e=s(e,t+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/literal","closed",{field:l,known:J}),r++)}else e=s(e,t+"/customTags/"+n.replace(/~/g,"~0").
replace(/\//g,"~1")+"/literal","type",{type:"object"}),r++}if(p.environment!==void 0){let f=p.environment;if(f&&typeof f=="object"&&!Array.isArray(f)){f.name!==
void 0&&typeof f.name!="string"&&(e=s(e,t+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/environment/name","type",{type:"string"}),r++),f.defaultValue!==
void 0&&typeof f.defaultValue!="string"&&(e=s(e,t+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/environment/defaultValue","type",{type:"string"}),r++);
for(const l in f)Object.hasOwn(P,l)||(e=s(e,t+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/environment","closed",{field:l,known:P}),r++)}else e=s(e,
t+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/environment","type",{type:"object"}),r++}if(p.header!==void 0){let f=p.header;if(f&&typeof f=="objec\
t"&&!Array.isArray(f)){f.name!==void 0&&typeof f.name!="string"&&(e=s(e,t+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/header/name","type",{type:"s\
tring"}),r++),f.defaultValue!==void 0&&typeof f.defaultValue!="string"&&(e=s(e,t+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/header/defaultValue",
"type",{type:"string"}),r++);for(const l in f)Object.hasOwn(P,l)||(e=s(e,t+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/header","closed",{field:l,known:P}),
r++)}else e=s(e,t+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/header","type",{type:"object"}),r++}for(const f in p)Object.hasOwn(io,f)||(e=s(e,t+"\
/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"closed",{field:f,known:io}),r++);(p.literal!==void 0)+(p.environment!==void 0)+(p.header!==void 0)>1&&(e=
s(e,t+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"exclusive",{fields:Zf}),r++)}else e=s(e,t+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
"type",{type:"object"}),r++}else e=s(e,t+"/customTags","type",{type:"object"}),r++}if(o.maxPathTagLength!==void 0&&(b(o.maxPathTagLength,{instancePath:t+"/maxPa\
thTagLength",parentData:o,parentDataProperty:"maxPathTagLength",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.sampling!==void 0){let i=o.
sampling;typeof i=="number"&&isFinite(i)||(e=s(e,t+"/sampling","type",{type:"number"}),r++)}o.tlsSettings!==void 0&&(x(o.tlsSettings,{instancePath:t+"/tlsSettin\
gs",parentData:o,parentDataProperty:"tlsSettings",rootData:y})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),o.enableIstioTags!==void 0&&typeof o.enableIstioTags!=
"boolean"&&(e=s(e,t+"/enableIstioTags","type",{type:"boolean"}),r++);for(const i in o)Object.hasOwn(oo,i)||(e=s(e,t,"closed",{field:i,known:oo}),r++);(o.zipkin!==
void 0)+(o.lightstep!==void 0)+(o.datadog!==void 0)+(o.stackdriver!==void 0)+(o.openCensusAgent!==void 0)>1&&(e=s(e,t,"exclusive",{fields:Qf}),r++)}else e=s(e,t,
"type",{type:"object"}),r++;return mr.errors=e,r===0}const so={address:0,tlsSettings:["mode","clientCertificate","privateKey","caCertificates","credentialName","subjectAltNames","sni","insecureSkipVerify","caCrl"],
tcpKeepalive:["probes","time","interval"]};function le(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="\
object"&&!Array.isArray(o)){o.address!==void 0&&typeof o.address!="string"&&(e=s(e,t+"/address","type",{type:"string"}),r++),o.tlsSettings!==void 0&&(x(o.tlsSettings,
{instancePath:t+"/tlsSettings",parentData:o,parentDataProperty:"tlsSettings",rootData:y})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),o.tcpKeepalive!==
void 0&&(K(o.tcpKeepalive,{instancePath:t+"/tcpKeepalive",parentData:o,parentDataProperty:"tcpKeepalive",rootData:y})||(e=e===null?K.errors:e.concat(K.errors),r=
e.length));for(const i in o)Object.hasOwn(so,i)||(e=s(e,t,"closed",{field:i,known:so}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return le.errors=e,r===0}const Up=new RegExp("^[-_A-Za-z0-9]+$",""),no={path:0,port:0,host:0,scheme:0,httpHeaders:0},po={host:0,port:0},fo={command:0},lo={port:0,service:0},yo={initialDelaySeconds:0,
timeoutSeconds:0,periodSeconds:0,successThreshold:0,failureThreshold:0,httpGet:["path","port","host","scheme","httpHeaders"],tcpSocket:["host","port"],exec:["co\
mmand"],grpc:["port","service"]},Pf=["httpGet","tcpSocket","exec","grpc"];function Te(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,
r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.initialDelaySeconds!==void 0){let i=o.initialDelaySeconds;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)||(e=s(e,t+"/initialDelaySeconds","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=s(e,t+"/initialDelaySeconds","m\
aximum",{comparison:"<=",limit:2147483647}),r++),(i<0||isNaN(i))&&(e=s(e,t+"/initialDelaySeconds","minimum",{comparison:">=",limit:0}),r++))}if(o.timeoutSeconds!==
void 0){let i=o.timeoutSeconds;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/timeoutSeconds","type",{type:"integer"}),r++),typeof i=="number"&&
isFinite(i)&&((i>2147483647||isNaN(i))&&(e=s(e,t+"/timeoutSeconds","maximum",{comparison:"<=",limit:2147483647}),r++),(i<0||isNaN(i))&&(e=s(e,t+"/timeoutSeconds",
"minimum",{comparison:">=",limit:0}),r++))}if(o.periodSeconds!==void 0){let i=o.periodSeconds;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/per\
iodSeconds","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=s(e,t+"/periodSeconds","maximum",{comparison:"<=",limit:2147483647}),
r++),(i<0||isNaN(i))&&(e=s(e,t+"/periodSeconds","minimum",{comparison:">=",limit:0}),r++))}if(o.successThreshold!==void 0){let i=o.successThreshold;typeof i=="n\
umber"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/successThreshold","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=
s(e,t+"/successThreshold","maximum",{comparison:"<=",limit:2147483647}),r++),(i<0||isNaN(i))&&(e=s(e,t+"/successThreshold","minimum",{comparison:">=",limit:0}),
r++))}if(o.failureThreshold!==void 0){let i=o.failureThreshold;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/failureThreshold","type",{type:"in\
teger"}),r++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=s(e,t+"/failureThreshold","maximum",{comparison:"<=",limit:2147483647}),r++),(i<0||
isNaN(i))&&(e=s(e,t+"/failureThreshold","minimum",{comparison:">=",limit:0}),r++))}if(o.httpGet!==void 0){let i=o.httpGet;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.port===void 0&&(e=s(e,t+"/httpGet","required",{missingProperty:"port"}),r++),i.path!==void 0&&typeof i.path!="string"&&(e=s(e,t+"/httpGet/path","type",
{type:"string"}),r++),i.port!==void 0){let n=i.port;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/httpGet/port","type",{type:"integer"}),r++),typeof n==
"number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,t+"/httpGet/port","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,t+"/httpGe\
t/port","minimum",{comparison:">=",limit:0}),r++))}if(i.host!==void 0&&typeof i.host!="string"&&(e=s(e,t+"/httpGet/host","type",{type:"string"}),r++),i.scheme!==
void 0&&typeof i.scheme!="string"&&(e=s(e,t+"/httpGet/scheme","type",{type:"string"}),r++),i.httpHeaders!==void 0){let n=i.httpHeaders;if(Array.isArray(n)){const p=n.
length;for(let f=0;f<p;f++){let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name!==void 0){let a=l.name;typeof a=="string"?Up.test(a)||(e=s(e,t+"/h\
ttpGet/httpHeaders/"+f+"/name","pattern",{pattern:"^[-_A-Za-z0-9]+$"}),r++):(e=s(e,t+"/httpGet/httpHeaders/"+f+"/name","type",{type:"string"}),r++)}l.value!==void 0&&
typeof l.value!="string"&&(e=s(e,t+"/httpGet/httpHeaders/"+f+"/value","type",{type:"string"}),r++);for(const a in l)Object.hasOwn(Br,a)||(e=s(e,t+"/httpGet/http\
Headers/"+f,"closed",{field:a,known:Br}),r++)}else e=s(e,t+"/httpGet/httpHeaders/"+f,"type",{type:"object"}),r++}}else e=s(e,t+"/httpGet/httpHeaders","type",{type:"\
array"}),r++}for(const n in i)Object.hasOwn(no,n)||(e=s(e,t+"/httpGet","closed",{field:n,known:no}),r++)}else e=s(e,t+"/httpGet","type",{type:"object"}),r++}if(o.
tcpSocket!==void 0){let i=o.tcpSocket;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.port===void 0&&(e=s(e,t+"/tcpSocket","required",{missingProperty:"port"}),
r++),i.host!==void 0&&typeof i.host!="string"&&(e=s(e,t+"/tcpSocket/host","type",{type:"string"}),r++),i.port!==void 0){let n=i.port;typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n)||(e=s(e,t+"/tcpSocket/port","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,t+"/tcpSocke\
t/port","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,t+"/tcpSocket/port","minimum",{comparison:">=",limit:0}),r++))}for(const n in i)
Object.hasOwn(po,n)||(e=s(e,t+"/tcpSocket","closed",{field:n,known:po}),r++)}else e=s(e,t+"/tcpSocket","type",{type:"object"}),r++}if(o.exec!==void 0){let i=o.exec;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.command===void 0&&(e=s(e,t+"/exec","required",{missingProperty:"command"}),r++),i.command!==void 0){let n=i.command;
if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];typeof l=="string"?l.length<1&&(e=s(e,t+"/exec/command/"+f,"minLength",{limit:1}),r++):(e=
s(e,t+"/exec/command/"+f,"type",{type:"string"}),r++)}}else e=s(e,t+"/exec/command","type",{type:"array"}),r++}for(const n in i)Object.hasOwn(fo,n)||(e=s(e,t+"/\
exec","closed",{field:n,known:fo}),r++)}else e=s(e,t+"/exec","type",{type:"object"}),r++}if(o.grpc!==void 0){let i=o.grpc;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.port!==void 0){let n=i.port;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/grpc/port","type",{type:"integer"}),r++),typeof n=="number"&&
isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,t+"/grpc/port","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,t+"/grpc/port","minimum",
{comparison:">=",limit:0}),r++))}i.service!==void 0&&typeof i.service!="string"&&(e=s(e,t+"/grpc/service","type",{type:"string"}),r++);for(const n in i)Object.hasOwn(
lo,n)||(e=s(e,t+"/grpc","closed",{field:n,known:lo}),r++)}else e=s(e,t+"/grpc","type",{type:"object"}),r++}for(const i in o)Object.hasOwn(yo,i)||(e=s(e,t,"close\
d",{field:i,known:yo}),r++);(o.httpGet!==void 0)+(o.tcpSocket!==void 0)+(o.exec!==void 0)+(o.grpc!==void 0)>1&&(e=s(e,t,"exclusive",{fields:Pf}),r++)}else e=s(e,
t,"type",{type:"object"}),r++;return Te.errors=e,r===0}const co={subject:0,cert:0,chain:0,dns:0,uri:0},qe={disabled:0},ao={disabled:0,value:0},mo=["UNDEFINED","IN_MESH"],Q={mode:0},Ye={enabled:0},uo={forwardedClientCert:0,
setCurrentClientCertDetails:["subject","cert","chain","dns","uri"],requestId:["disabled"],server:["disabled","value"],attemptCount:["disabled"],envoyDebugHeaders:[
"disabled"],metadataExchangeHeaders:["mode"],preserveHttp1HeaderCase:0,xForwardedHost:["enabled"],xForwardedPort:["enabled"]};function ur(o,{instancePath:t="",parentData:d,
parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.forwardedClientCert!==void 0&&(Yr.includes(o.forwardedClientCert)||
(e=s(e,t+"/forwardedClientCert","choice",{choices:Yr}),r++)),o.setCurrentClientCertDetails!==void 0){let i=o.setCurrentClientCertDetails;if(i&&typeof i=="object"&&
!Array.isArray(i)){i.subject!==void 0&&typeof i.subject!="boolean"&&(e=s(e,t+"/setCurrentClientCertDetails/subject","type",{type:"boolean"}),r++),i.cert!==void 0&&
typeof i.cert!="boolean"&&(e=s(e,t+"/setCurrentClientCertDetails/cert","type",{type:"boolean"}),r++),i.chain!==void 0&&typeof i.chain!="boolean"&&(e=s(e,t+"/set\
CurrentClientCertDetails/chain","type",{type:"boolean"}),r++),i.dns!==void 0&&typeof i.dns!="boolean"&&(e=s(e,t+"/setCurrentClientCertDetails/dns","type",{type:"\
boolean"}),r++),i.uri!==void 0&&typeof i.uri!="boolean"&&(e=s(e,t+"/setCurrentClientCertDetails/uri","type",{type:"boolean"}),r++);for(const n in i)Object.hasOwn(
co,n)||(e=s(e,t+"/setCurrentClientCertDetails","closed",{field:n,known:co}),r++)}else e=s(e,t+"/setCurrentClientCertDetails","type",{type:"object"}),r++}if(o.requestId!==
void 0){let i=o.requestId;if(i&&typeof i=="object"&&!Array.isArray(i)){i.disabled!==void 0&&typeof i.disabled!="boolean"&&(e=s(e,t+"/requestId/disabled","type",
{type:"boolean"}),r++);for(const n in i)Object.hasOwn(qe,n)||(e=s(e,t+"/requestId","closed",{field:n,known:qe}),r++)}else e=s(e,t+"/requestId","type",{type:"obj\
ect"}),r++}if(o.server!==void 0){let i=o.server;if(i&&typeof i=="object"&&!Array.isArray(i)){i.disabled!==void 0&&typeof i.disabled!="boolean"&&(e=s(e,t+"/serve\
r/disabled","type",{type:"boolean"}),r++),i.value!==void 0&&typeof i.value!="string"&&(e=s(e,t+"/server/value","type",{type:"string"}),r++);for(const n in i)Object.
hasOwn(ao,n)||(e=s(e,t+"/server","closed",{field:n,known:ao}),r++)}else e=s(e,t+"/server","type",{type:"object"}),r++}if(o.attemptCount!==void 0){let i=o.attemptCount;
if(i&&typeof i=="object"&&!Array.isArray(i)){i.disabled!==void 0&&typeof i.disabled!="boolean"&&(e=s(e,t+"/attemptCount/disabled","type",{type:"boolean"}),r++);
for(const n in i)Object.hasOwn(qe,n)||(e=s(e,t+"/attemptCount","closed",{field:n,known:qe}),r++)}else e=s(e,t+"/attemptCount","type",{type:"object"}),r++}if(o.envoyDebugHeaders!==
void 0){let i=o.envoyDebugHeaders;if(i&&typeof i=="object"&&!Array.isArray(i)){i.disabled!==void 0&&typeof i.disabled!="boolean"&&(e=s(e,t+"/envoyDebugHeaders/d\
isabled","type",{type:"boolean"}),r++);for(const n in i)Object.hasOwn(qe,n)||(e=s(e,t+"/envoyDebugHeaders","closed",{field:n,known:qe}),r++)}else e=s(e,t+"/envo\
yDebugHeaders","type",{type:"object"}),r++}if(o.metadataExchangeHeaders!==void 0){let i=o.metadataExchangeHeaders;if(i&&typeof i=="object"&&!Array.isArray(i)){i.
mode!==void 0&&(mo.includes(i.mode)||(e=s(e,t+"/metadataExchangeHeaders/mode","choice",{choices:mo}),r++));for(const n in i)Object.hasOwn(Q,n)||(e=s(e,t+"/metad\
ataExchangeHeaders","closed",{field:n,known:Q}),r++)}else e=s(e,t+"/metadataExchangeHeaders","type",{type:"object"}),r++}if(o.preserveHttp1HeaderCase!==void 0&&
typeof o.preserveHttp1HeaderCase!="boolean"&&(e=s(e,t+"/preserveHttp1HeaderCase","type",{type:"boolean"}),r++),o.xForwardedHost!==void 0){let i=o.xForwardedHost;
if(i&&typeof i=="object"&&!Array.isArray(i)){i.enabled!==void 0&&typeof i.enabled!="boolean"&&(e=s(e,t+"/xForwardedHost/enabled","type",{type:"boolean"}),r++);for(const n in i)
Object.hasOwn(Ye,n)||(e=s(e,t+"/xForwardedHost","closed",{field:n,known:Ye}),r++)}else e=s(e,t+"/xForwardedHost","type",{type:"object"}),r++}if(o.xForwardedPort!==
void 0){let i=o.xForwardedPort;if(i&&typeof i=="object"&&!Array.isArray(i)){i.enabled!==void 0&&typeof i.enabled!="boolean"&&(e=s(e,t+"/xForwardedPort/enabled",
"type",{type:"boolean"}),r++);for(const n in i)Object.hasOwn(Ye,n)||(e=s(e,t+"/xForwardedPort","closed",{field:n,known:Ye}),r++)}else e=s(e,t+"/xForwardedPort",
"type",{type:"object"}),r++}for(const i in o)Object.hasOwn(uo,i)||(e=s(e,t,"closed",{field:i,known:uo}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return ur.
errors=e,r===0}function Ue(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.configPath!==void 0&&typeof o.configPath!="string"&&(e=s(e,t+"/configPath","type",{type:"string"}),r++),o.binaryPath!==void 0&&typeof o.binaryPath!="string"&&
(e=s(e,t+"/binaryPath","type",{type:"string"}),r++),o.serviceCluster!==void 0&&typeof o.serviceCluster!="string"&&(e=s(e,t+"/serviceCluster","type",{type:"strin\
g"}),r++),o.tracingServiceName!==void 0&&(Ki.includes(o.tracingServiceName)||(e=s(e,t+"/tracingServiceName","choice",{choices:Ki}),r++)),o.drainDuration!==void 0){
let i=o.drainDuration;typeof i=="string"?A.test(i)||(e=s(e,t+"/drainDuration","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),
r++):(e=s(e,t+"/drainDuration","type",{type:"string"}),r++)}if(o.discoveryAddress!==void 0&&typeof o.discoveryAddress!="string"&&(e=s(e,t+"/discoveryAddress","t\
ype",{type:"string"}),r++),o.discoveryRefreshDelay!==void 0){let i=o.discoveryRefreshDelay;typeof i=="string"?A.test(i)||(e=s(e,t+"/discoveryRefreshDelay","patt\
ern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/discoveryRefreshDelay","type",{type:"string"}),r++)}if(o.
zipkinAddress!==void 0&&typeof o.zipkinAddress!="string"&&(e=s(e,t+"/zipkinAddress","type",{type:"string"}),r++),o.statsdUdpAddress!==void 0&&typeof o.statsdUdpAddress!=
"string"&&(e=s(e,t+"/statsdUdpAddress","type",{type:"string"}),r++),o.envoyMetricsServiceAddress!==void 0&&typeof o.envoyMetricsServiceAddress!="string"&&(e=s(e,
t+"/envoyMetricsServiceAddress","type",{type:"string"}),r++),o.proxyAdminPort!==void 0&&(w(o.proxyAdminPort,{instancePath:t+"/proxyAdminPort",parentData:o,parentDataProperty:"\
proxyAdminPort",rootData:y})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),o.availabilityZone!==void 0&&typeof o.availabilityZone!="string"&&(e=s(e,t+"/\
availabilityZone","type",{type:"string"}),r++),o.controlPlaneAuthPolicy!==void 0&&(Wi.includes(o.controlPlaneAuthPolicy)||(e=s(e,t+"/controlPlaneAuthPolicy","ch\
oice",{choices:Wi}),r++)),o.customConfigFile!==void 0&&typeof o.customConfigFile!="string"&&(e=s(e,t+"/customConfigFile","type",{type:"string"}),r++),o.statNameLength!==
void 0&&(w(o.statNameLength,{instancePath:t+"/statNameLength",parentData:o,parentDataProperty:"statNameLength",rootData:y})||(e=e===null?w.errors:e.concat(w.errors),
r=e.length)),o.concurrency!==void 0&&(w(o.concurrency,{instancePath:t+"/concurrency",parentData:o,parentDataProperty:"concurrency",rootData:y})||(e=e===null?w.errors:
e.concat(w.errors),r=e.length)),o.proxyBootstrapTemplatePath!==void 0&&typeof o.proxyBootstrapTemplatePath!="string"&&(e=s(e,t+"/proxyBootstrapTemplatePath","ty\
pe",{type:"string"}),r++),o.interceptionMode!==void 0&&(Yi.includes(o.interceptionMode)||(e=s(e,t+"/interceptionMode","choice",{choices:Yi}),r++)),o.tracing!==void 0&&
(mr(o.tracing,{instancePath:t+"/tracing",parentData:o,parentDataProperty:"tracing",rootData:y})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length)),o.sds!==
void 0){let i=o.sds;if(i&&typeof i=="object"&&!Array.isArray(i)){i.enabled!==void 0&&typeof i.enabled!="boolean"&&(e=s(e,t+"/sds/enabled","type",{type:"boolean"}),
r++),i.k8sSaJwtPath!==void 0&&typeof i.k8sSaJwtPath!="string"&&(e=s(e,t+"/sds/k8sSaJwtPath","type",{type:"string"}),r++);for(const n in i)Object.hasOwn(Zi,n)||(e=
s(e,t+"/sds","closed",{field:n,known:Zi}),r++)}else e=s(e,t+"/sds","type",{type:"object"}),r++}if(o.envoyAccessLogService!==void 0&&(le(o.envoyAccessLogService,
{instancePath:t+"/envoyAccessLogService",parentData:o,parentDataProperty:"envoyAccessLogService",rootData:y})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)),
o.envoyMetricsService!==void 0&&(le(o.envoyMetricsService,{instancePath:t+"/envoyMetricsService",parentData:o,parentDataProperty:"envoyMetricsService",rootData:y})||
(e=e===null?le.errors:e.concat(le.errors),r=e.length)),o.proxyMetadata!==void 0){let i=o.proxyMetadata;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)
typeof i[n]!="string"&&(e=s(e,t+"/proxyMetadata/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/proxyMetadata","type",{type:"\
object"}),r++}if(o.runtimeValues!==void 0){let i=o.runtimeValues;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)typeof i[n]!="string"&&(e=s(e,t+"/\
runtimeValues/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/runtimeValues","type",{type:"object"}),r++}if(o.statusPort!==
void 0&&(w(o.statusPort,{instancePath:t+"/statusPort",parentData:o,parentDataProperty:"statusPort",rootData:y})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),
o.extraStatTags!==void 0){let i=o.extraStatTags;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/extraStatTags/"+p,"t\
ype",{type:"string"}),r++)}else e=s(e,t+"/extraStatTags","type",{type:"array"}),r++}if(o.gatewayTopology!==void 0){let i=o.gatewayTopology;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.numTrustedProxies!==void 0&&(b(i.numTrustedProxies,{instancePath:t+"/gatewayTopology/numTrustedProxies",parentData:i,parentDataProperty:"\
numTrustedProxies",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.forwardClientCertDetails!==void 0&&(Yr.includes(i.forwardClientCertDetails)||
(e=s(e,t+"/gatewayTopology/forwardClientCertDetails","choice",{choices:Yr}),r++)),i.proxyProtocol!==void 0){let n=i.proxyProtocol;if(n&&typeof n=="object"&&!Array.
isArray(n))for(const p in n)Object.hasOwn(X,p)||(e=s(e,t+"/gatewayTopology/proxyProtocol","closed",{field:p,known:X}),r++);else e=s(e,t+"/gatewayTopology/proxyP\
rotocol","type",{type:"object"}),r++}for(const n in i)Object.hasOwn(Qi,n)||(e=s(e,t+"/gatewayTopology","closed",{field:n,known:Qi}),r++)}else e=s(e,t+"/gatewayT\
opology","type",{type:"object"}),r++}if(o.terminationDrainDuration!==void 0){let i=o.terminationDrainDuration;typeof i=="string"?A.test(i)||(e=s(e,t+"/terminati\
onDrainDuration","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/terminationDrainDuration","type",
{type:"string"}),r++)}if(o.meshId!==void 0&&typeof o.meshId!="string"&&(e=s(e,t+"/meshId","type",{type:"string"}),r++),o.readinessProbe!==void 0&&(Te(o.readinessProbe,
{instancePath:t+"/readinessProbe",parentData:o,parentDataProperty:"readinessProbe",rootData:y})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)),o.proxyStatsMatcher!==
void 0){let i=o.proxyStatsMatcher;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.inclusionPrefixes!==void 0){let n=i.inclusionPrefixes;if(Array.isArray(n)){const p=n.
length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,t+"/proxyStatsMatcher/inclusionPrefixes/"+f,"type",{type:"string"}),r++)}else e=s(e,t+"/proxyStatsMatch\
er/inclusionPrefixes","type",{type:"array"}),r++}if(i.inclusionSuffixes!==void 0){let n=i.inclusionSuffixes;if(Array.isArray(n)){const p=n.length;for(let f=0;f<
p;f++)typeof n[f]!="string"&&(e=s(e,t+"/proxyStatsMatcher/inclusionSuffixes/"+f,"type",{type:"string"}),r++)}else e=s(e,t+"/proxyStatsMatcher/inclusionSuffixes",
"type",{type:"array"}),r++}if(i.inclusionRegexps!==void 0){let n=i.inclusionRegexps;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="stri\
ng"&&(e=s(e,t+"/proxyStatsMatcher/inclusionRegexps/"+f,"type",{type:"string"}),r++)}else e=s(e,t+"/proxyStatsMatcher/inclusionRegexps","type",{type:"array"}),r++}
for(const n in i)Object.hasOwn(Xi,n)||(e=s(e,t+"/proxyStatsMatcher","closed",{field:n,known:Xi}),r++)}else e=s(e,t+"/proxyStatsMatcher","type",{type:"object"}),
r++}if(o.holdApplicationUntilProxyStarts!==void 0&&typeof o.holdApplicationUntilProxyStarts!="boolean"&&(e=s(e,t+"/holdApplicationUntilProxyStarts","type",{type:"\
boolean"}),r++),o.caCertificatesPem!==void 0){let i=o.caCertificatesPem;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,
t+"/caCertificatesPem/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/caCertificatesPem","type",{type:"array"}),r++}if(o.image!==void 0){let i=o.image;if(i&&typeof i==
"object"&&!Array.isArray(i)){i.imageType!==void 0&&typeof i.imageType!="string"&&(e=s(e,t+"/image/imageType","type",{type:"string"}),r++);for(const n in i)Object.
hasOwn(Zr,n)||(e=s(e,t+"/image","closed",{field:n,known:Zr}),r++)}else e=s(e,t+"/image","type",{type:"object"}),r++}if(o.privateKeyProvider!==void 0){let i=o.privateKeyProvider;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.cryptomb!==void 0){let n=i.cryptomb;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.pollDelay!==void 0){let p=n.
pollDelay;typeof p=="string"?A.test(p)||(e=s(e,t+"/privateKeyProvider/cryptomb/pollDelay","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|m\
s|s|m|h))+)$"}),r++):(e=s(e,t+"/privateKeyProvider/cryptomb/pollDelay","type",{type:"string"}),r++)}n.fallback!==void 0&&typeof n.fallback!="boolean"&&(e=s(e,t+
"/privateKeyProvider/cryptomb/fallback","type",{type:"boolean"}),r++);for(const p in n)Object.hasOwn(Ke,p)||(e=s(e,t+"/privateKeyProvider/cryptomb","closed",{field:p,
known:Ke}),r++)}else e=s(e,t+"/privateKeyProvider/cryptomb","type",{type:"object"}),r++}if(i.qat!==void 0){let n=i.qat;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.pollDelay!==void 0){let p=n.pollDelay;typeof p=="string"?A.test(p)||(e=s(e,t+"/privateKeyProvider/qat/pollDelay","pattern",{pattern:"^[+-]?(0|(([0-9]+\\\
.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/privateKeyProvider/qat/pollDelay","type",{type:"string"}),r++)}n.fallback!==void 0&&typeof n.
fallback!="boolean"&&(e=s(e,t+"/privateKeyProvider/qat/fallback","type",{type:"boolean"}),r++);for(const p in n)Object.hasOwn(Ke,p)||(e=s(e,t+"/privateKeyProvid\
er/qat","closed",{field:p,known:Ke}),r++)}else e=s(e,t+"/privateKeyProvider/qat","type",{type:"object"}),r++}for(const n in i)Object.hasOwn(Ji,n)||(e=s(e,t+"/pr\
ivateKeyProvider","closed",{field:n,known:Ji}),r++);(i.cryptomb!==void 0)+(i.qat!==void 0)>1&&(e=s(e,t+"/privateKeyProvider","exclusive",{fields:Wf}),r++)}else e=
s(e,t+"/privateKeyProvider","type",{type:"object"}),r++}if(o.proxyHeaders!==void 0&&(ur(o.proxyHeaders,{instancePath:t+"/proxyHeaders",parentData:o,parentDataProperty:"\
proxyHeaders",rootData:y})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length)),o.fileFlushInterval!==void 0){let i=o.fileFlushInterval;typeof i=="string"?A.
test(i)||(e=s(e,t+"/fileFlushInterval","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/fileFlush\
Interval","type",{type:"string"}),r++)}o.fileFlushMinSizeKb!==void 0&&(b(o.fileFlushMinSizeKb,{instancePath:t+"/fileFlushMinSizeKb",parentData:o,parentDataProperty:"\
fileFlushMinSizeKb",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.statsCompression!==void 0&&typeof o.statsCompression!="boolean"&&(e=s(e,
t+"/statsCompression","type",{type:"boolean"}),r++);for(const i in o)Object.hasOwn(Pi,i)||(e=s(e,t,"closed",{field:i,known:Pi}),r++);(o.serviceCluster!==void 0)+
(o.tracingServiceName!==void 0)>1&&(e=s(e,t,"exclusive",{fields:Yf}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Ue.errors=e,r===0}const go={key:0,operator:0,values:0},bo={matchLabels:0,matchExpressions:0};function V(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,
r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.matchLabels!==void 0){let i=o.matchLabels;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)typeof i[n]!=
"string"&&(e=s(e,t+"/matchLabels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/matchLabels","type",{type:"object"}),r++}
if(o.matchExpressions!==void 0){let i=o.matchExpressions;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.
isArray(f)){if(f.key!==void 0&&typeof f.key!="string"&&(e=s(e,t+"/matchExpressions/"+p+"/key","type",{type:"string"}),r++),f.operator!==void 0&&typeof f.operator!=
"string"&&(e=s(e,t+"/matchExpressions/"+p+"/operator","type",{type:"string"}),r++),f.values!==void 0){let l=f.values;if(Array.isArray(l)){const a=l.length;for(let c=0;c<
a;c++)typeof l[c]!="string"&&(e=s(e,t+"/matchExpressions/"+p+"/values/"+c,"type",{type:"string"}),r++)}else e=s(e,t+"/matchExpressions/"+p+"/values","type",{type:"\
array"}),r++}for(const l in f)Object.hasOwn(go,l)||(e=s(e,t+"/matchExpressions/"+p,"closed",{field:l,known:go}),r++)}else e=s(e,t+"/matchExpressions/"+p,"type",
{type:"object"}),r++}}else e=s(e,t+"/matchExpressions","type",{type:"array"}),r++}for(const i in o)Object.hasOwn(bo,i)||(e=s(e,t,"closed",{field:i,known:bo}),r++)}else
e=s(e,t,"type",{type:"object"}),r++;return V.errors=e,r===0}const jo={name:0,value:0,envName:0},el=["value","envName"];function F(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(Array.
isArray(o)){const i=o.length;for(let n=0;n<i;n++){let p=o[n];if(p&&typeof p=="object"&&!Array.isArray(p)){p.name!==void 0&&typeof p.name!="string"&&(e=s(e,t+"/"+
n+"/name","type",{type:"string"}),r++),p.value!==void 0&&typeof p.value!="string"&&(e=s(e,t+"/"+n+"/value","type",{type:"string"}),r++),p.envName!==void 0&&typeof p.
envName!="string"&&(e=s(e,t+"/"+n+"/envName","type",{type:"string"}),r++);for(const f in p)Object.hasOwn(jo,f)||(e=s(e,t+"/"+n,"closed",{field:f,known:jo}),r++);
(p.value!==void 0)+(p.envName!==void 0)>1&&(e=s(e,t+"/"+n,"exclusive",{fields:el}),r++)}else e=s(e,t+"/"+n,"type",{type:"object"}),r++}}else e=s(e,t,"type",{type:"\
array"}),r++;return F.errors=e,r===0}const vo={path:0,timeout:0,headers:0};function ye(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="objec\
t"&&!Array.isArray(o)){if(o.path!==void 0&&typeof o.path!="string"&&(e=s(e,t+"/path","type",{type:"string"}),r++),o.timeout!==void 0){let i=o.timeout;typeof i==
"string"?A.test(i)||(e=s(e,t+"/timeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/timeout",
"type",{type:"string"}),r++)}o.headers!==void 0&&(F(o.headers,{instancePath:t+"/headers",parentData:o,parentDataProperty:"headers",rootData:y})||(e=e===null?F.errors:
e.concat(F.errors),r=e.length));for(const i in o)Object.hasOwn(vo,i)||(e=s(e,t,"closed",{field:i,known:vo}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return ye.
errors=e,r===0}const Ze={maxRequestBytes:0,allowPartialMessage:0,packAsBytes:0},Ao={service:0,port:0,timeout:0,failOpen:0,clearRouteCache:0,statusOnError:0,includeRequestBodyInCheck:[
"maxRequestBytes","allowPartialMessage","packAsBytes"],pathPrefix:0,includeHeadersInCheck:0,includeRequestHeadersInCheck:0,includeAdditionalHeadersInCheck:0,headersToUpstreamOnAllow:0,
headersToDownstreamOnDeny:0,headersToDownstreamOnAllow:0},ho={service:0,port:0,timeout:0,failOpen:0,clearRouteCache:0,statusOnError:0,includeRequestBodyInCheck:[
"maxRequestBytes","allowPartialMessage","packAsBytes"]},ko=["USE_B3","USE_B3_WITH_W3C_PROPAGATION"],wo={service:0,port:0,maxTagLength:0,enable64bitTraceId:0,path:0,
traceContextOption:0,timeout:0,headers:0},No={service:0,port:0,accessToken:0,maxTagLength:0},xo={service:0,port:0,maxTagLength:0},Do={debug:0,maxNumberOfAttributes:0,
maxNumberOfAnnotations:0,maxNumberOfMessageEvents:0,maxTagLength:0,logging:["labels"]},So={service:0,port:0,context:0,maxTagLength:0},Co={service:0,port:0,accessToken:0},
To={timeout:0,initialMetadata:0},Ro={environment:[],dynatrace:[]},Oo=["ISTIO_CANONICAL","OTEL_SEMANTIC_CONVENTIONS"],Eo={service:0,port:0,http:["path","timeout",
"headers"]},Lo={tenant:0,clusterId:0,rootSpansPerMinute:0,httpService:["service","port","http"]},qo={service:0,port:0,maxTagLength:0,http:["path","timeout","hea\
ders"],grpc:["timeout","initialMetadata"],resourceDetectors:["environment","dynatrace"],serviceAttributeEnrichment:0,dynatraceSampler:["tenant","clusterId","roo\
tSpansPerMinute","httpService"]},Qe={text:0,labels:0},rl=["text","labels"],$o={path:0,logFormat:["text","labels"],omitEmptyValues:0},Vo={service:0,port:0,logName:0,
filterStateObjectsToLog:0,additionalRequestHeadersToLog:0,additionalResponseHeadersToLog:0,additionalResponseTrailersToLog:0},Io={service:0,port:0,logName:0,filterStateObjectsToLog:0},
Fo={service:0,port:0,logName:0,logFormat:["text","labels"]},Ho={name:0,service:0,port:0},Mo={name:0,envoyExtAuthzHttp:["service","port","timeout","failOpen","cl\
earRouteCache","statusOnError","includeRequestBodyInCheck","pathPrefix","includeHeadersInCheck","includeRequestHeadersInCheck","includeAdditionalHeadersInCheck",
"headersToUpstreamOnAllow","headersToDownstreamOnDeny","headersToDownstreamOnAllow"],envoyExtAuthzGrpc:["service","port","timeout","failOpen","clearRouteCache",
"statusOnError","includeRequestBodyInCheck"],zipkin:["service","port","maxTagLength","enable64bitTraceId","path","traceContextOption","timeout","headers"],lightstep:[
"service","port","accessToken","maxTagLength"],datadog:["service","port","maxTagLength"],stackdriver:["debug","maxNumberOfAttributes","maxNumberOfAnnotations","\
maxNumberOfMessageEvents","maxTagLength","logging"],opencensus:["service","port","context","maxTagLength"],skywalking:["service","port","accessToken"],opentelemetry:[
"service","port","maxTagLength","http","grpc","resourceDetectors","serviceAttributeEnrichment","dynatraceSampler"],prometheus:[],envoyFileAccessLog:["path","log\
Format","omitEmptyValues"],envoyHttpAls:["service","port","logName","filterStateObjectsToLog","additionalRequestHeadersToLog","additionalResponseHeadersToLog","\
additionalResponseTrailersToLog"],envoyTcpAls:["service","port","logName","filterStateObjectsToLog"],envoyOtelAls:["service","port","logName","logFormat"],sds:[
"name","service","port"]},tl=["envoyExtAuthzHttp","envoyExtAuthzGrpc","zipkin","lightstep","datadog","stackdriver","opencensus","skywalking","opentelemetry","pr\
ometheus","envoyFileAccessLog","envoyHttpAls","envoyTcpAls","envoyOtelAls","sds"];function gr(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name!==void 0&&typeof o.name!="string"&&(e=s(e,t+"/name","type",{type:"string"}),r++),o.envoyExtAuthzHttp!==
void 0){let i=o.envoyExtAuthzHttp;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.service!==void 0&&typeof i.service!="string"&&(e=s(e,t+"/envoyExtAuthzHttp/s\
ervice","type",{type:"string"}),r++),i.port!==void 0&&(b(i.port,{instancePath:t+"/envoyExtAuthzHttp/port",parentData:i,parentDataProperty:"port",rootData:y})||(e=
e===null?b.errors:e.concat(b.errors),r=e.length)),i.timeout!==void 0){let n=i.timeout;typeof n=="string"?A.test(n)||(e=s(e,t+"/envoyExtAuthzHttp/timeout","patte\
rn",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/envoyExtAuthzHttp/timeout","type",{type:"string"}),r++)}
if(i.failOpen!==void 0&&typeof i.failOpen!="boolean"&&(e=s(e,t+"/envoyExtAuthzHttp/failOpen","type",{type:"boolean"}),r++),i.clearRouteCache!==void 0&&typeof i.
clearRouteCache!="boolean"&&(e=s(e,t+"/envoyExtAuthzHttp/clearRouteCache","type",{type:"boolean"}),r++),i.statusOnError!==void 0&&typeof i.statusOnError!="strin\
g"&&(e=s(e,t+"/envoyExtAuthzHttp/statusOnError","type",{type:"string"}),r++),i.includeRequestBodyInCheck!==void 0){let n=i.includeRequestBodyInCheck;if(n&&typeof n==
"object"&&!Array.isArray(n)){n.maxRequestBytes!==void 0&&(b(n.maxRequestBytes,{instancePath:t+"/envoyExtAuthzHttp/includeRequestBodyInCheck/maxRequestBytes",parentData:n,
parentDataProperty:"maxRequestBytes",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),n.allowPartialMessage!==void 0&&typeof n.allowPartialMessage!=
"boolean"&&(e=s(e,t+"/envoyExtAuthzHttp/includeRequestBodyInCheck/allowPartialMessage","type",{type:"boolean"}),r++),n.packAsBytes!==void 0&&typeof n.packAsBytes!=
"boolean"&&(e=s(e,t+"/envoyExtAuthzHttp/includeRequestBodyInCheck/packAsBytes","type",{type:"boolean"}),r++);for(const p in n)Object.hasOwn(Ze,p)||(e=s(e,t+"/en\
voyExtAuthzHttp/includeRequestBodyInCheck","closed",{field:p,known:Ze}),r++)}else e=s(e,t+"/envoyExtAuthzHttp/includeRequestBodyInCheck","type",{type:"object"}),
r++}if(i.pathPrefix!==void 0&&typeof i.pathPrefix!="string"&&(e=s(e,t+"/envoyExtAuthzHttp/pathPrefix","type",{type:"string"}),r++),i.includeHeadersInCheck!==void 0){
let n=i.includeHeadersInCheck;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,t+"/envoyExtAuthzHttp/includeHeadersInChec\
k/"+f,"type",{type:"string"}),r++)}else e=s(e,t+"/envoyExtAuthzHttp/includeHeadersInCheck","type",{type:"array"}),r++}if(i.includeRequestHeadersInCheck!==void 0){
let n=i.includeRequestHeadersInCheck;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,t+"/envoyExtAuthzHttp/includeReques\
tHeadersInCheck/"+f,"type",{type:"string"}),r++)}else e=s(e,t+"/envoyExtAuthzHttp/includeRequestHeadersInCheck","type",{type:"array"}),r++}if(i.includeAdditionalHeadersInCheck!==
void 0){let n=i.includeAdditionalHeadersInCheck;if(n&&typeof n=="object"&&!Array.isArray(n))for(const p in n)typeof n[p]!="string"&&(e=s(e,t+"/envoyExtAuthzHttp\
/includeAdditionalHeadersInCheck/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/envoyExtAuthzHttp/includeAdditionalHeade\
rsInCheck","type",{type:"object"}),r++}if(i.headersToUpstreamOnAllow!==void 0){let n=i.headersToUpstreamOnAllow;if(Array.isArray(n)){const p=n.length;for(let f=0;f<
p;f++)typeof n[f]!="string"&&(e=s(e,t+"/envoyExtAuthzHttp/headersToUpstreamOnAllow/"+f,"type",{type:"string"}),r++)}else e=s(e,t+"/envoyExtAuthzHttp/headersToUp\
streamOnAllow","type",{type:"array"}),r++}if(i.headersToDownstreamOnDeny!==void 0){let n=i.headersToDownstreamOnDeny;if(Array.isArray(n)){const p=n.length;for(let f=0;f<
p;f++)typeof n[f]!="string"&&(e=s(e,t+"/envoyExtAuthzHttp/headersToDownstreamOnDeny/"+f,"type",{type:"string"}),r++)}else e=s(e,t+"/envoyExtAuthzHttp/headersToD\
ownstreamOnDeny","type",{type:"array"}),r++}if(i.headersToDownstreamOnAllow!==void 0){let n=i.headersToDownstreamOnAllow;if(Array.isArray(n)){const p=n.length;for(let f=0;f<
p;f++)typeof n[f]!="string"&&(e=s(e,t+"/envoyExtAuthzHttp/headersToDownstreamOnAllow/"+f,"type",{type:"string"}),r++)}else e=s(e,t+"/envoyExtAuthzHttp/headersTo\
DownstreamOnAllow","type",{type:"array"}),r++}for(const n in i)Object.hasOwn(Ao,n)||(e=s(e,t+"/envoyExtAuthzHttp","closed",{field:n,known:Ao}),r++)}else e=s(e,t+
"/envoyExtAuthzHttp","type",{type:"object"}),r++}if(o.envoyExtAuthzGrpc!==void 0){let i=o.envoyExtAuthzGrpc;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.service!==
void 0&&typeof i.service!="string"&&(e=s(e,t+"/envoyExtAuthzGrpc/service","type",{type:"string"}),r++),i.port!==void 0&&(b(i.port,{instancePath:t+"/envoyExtAuth\
zGrpc/port",parentData:i,parentDataProperty:"port",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.timeout!==void 0){let n=i.timeout;typeof n==
"string"?A.test(n)||(e=s(e,t+"/envoyExtAuthzGrpc/timeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=
s(e,t+"/envoyExtAuthzGrpc/timeout","type",{type:"string"}),r++)}if(i.failOpen!==void 0&&typeof i.failOpen!="boolean"&&(e=s(e,t+"/envoyExtAuthzGrpc/failOpen","ty\
pe",{type:"boolean"}),r++),i.clearRouteCache!==void 0&&typeof i.clearRouteCache!="boolean"&&(e=s(e,t+"/envoyExtAuthzGrpc/clearRouteCache","type",{type:"boolean"}),
r++),i.statusOnError!==void 0&&typeof i.statusOnError!="string"&&(e=s(e,t+"/envoyExtAuthzGrpc/statusOnError","type",{type:"string"}),r++),i.includeRequestBodyInCheck!==
void 0){let n=i.includeRequestBodyInCheck;if(n&&typeof n=="object"&&!Array.isArray(n)){n.maxRequestBytes!==void 0&&(b(n.maxRequestBytes,{instancePath:t+"/envoyE\
xtAuthzGrpc/includeRequestBodyInCheck/maxRequestBytes",parentData:n,parentDataProperty:"maxRequestBytes",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=
e.length)),n.allowPartialMessage!==void 0&&typeof n.allowPartialMessage!="boolean"&&(e=s(e,t+"/envoyExtAuthzGrpc/includeRequestBodyInCheck/allowPartialMessage",
"type",{type:"boolean"}),r++),n.packAsBytes!==void 0&&typeof n.packAsBytes!="boolean"&&(e=s(e,t+"/envoyExtAuthzGrpc/includeRequestBodyInCheck/packAsBytes","type",
{type:"boolean"}),r++);for(const p in n)Object.hasOwn(Ze,p)||(e=s(e,t+"/envoyExtAuthzGrpc/includeRequestBodyInCheck","closed",{field:p,known:Ze}),r++)}else e=s(
e,t+"/envoyExtAuthzGrpc/includeRequestBodyInCheck","type",{type:"object"}),r++}for(const n in i)Object.hasOwn(ho,n)||(e=s(e,t+"/envoyExtAuthzGrpc","closed",{field:n,
known:ho}),r++)}else e=s(e,t+"/envoyExtAuthzGrpc","type",{type:"object"}),r++}if(o.zipkin!==void 0){let i=o.zipkin;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.service!==void 0&&typeof i.service!="string"&&(e=s(e,t+"/zipkin/service","type",{type:"string"}),r++),i.port!==void 0&&(b(i.port,{instancePath:t+"/zipkin/p\
ort",parentData:i,parentDataProperty:"port",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.maxTagLength!==void 0&&(b(i.maxTagLength,{instancePath:t+
"/zipkin/maxTagLength",parentData:i,parentDataProperty:"maxTagLength",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.enable64bitTraceId!==
void 0&&typeof i.enable64bitTraceId!="boolean"&&(e=s(e,t+"/zipkin/enable64bitTraceId","type",{type:"boolean"}),r++),i.path!==void 0&&typeof i.path!="string"&&(e=
s(e,t+"/zipkin/path","type",{type:"string"}),r++),i.traceContextOption!==void 0&&(ko.includes(i.traceContextOption)||(e=s(e,t+"/zipkin/traceContextOption","choi\
ce",{choices:ko}),r++)),i.timeout!==void 0){let n=i.timeout;typeof n=="string"?A.test(n)||(e=s(e,t+"/zipkin/timeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-\
9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/zipkin/timeout","type",{type:"string"}),r++)}i.headers!==void 0&&(F(i.headers,{instancePath:t+
"/zipkin/headers",parentData:i,parentDataProperty:"headers",rootData:y})||(e=e===null?F.errors:e.concat(F.errors),r=e.length));for(const n in i)Object.hasOwn(wo,
n)||(e=s(e,t+"/zipkin","closed",{field:n,known:wo}),r++)}else e=s(e,t+"/zipkin","type",{type:"object"}),r++}if(o.lightstep!==void 0){let i=o.lightstep;if(i&&typeof i==
"object"&&!Array.isArray(i)){i.service!==void 0&&typeof i.service!="string"&&(e=s(e,t+"/lightstep/service","type",{type:"string"}),r++),i.port!==void 0&&(b(i.port,
{instancePath:t+"/lightstep/port",parentData:i,parentDataProperty:"port",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.accessToken!==void 0&&
typeof i.accessToken!="string"&&(e=s(e,t+"/lightstep/accessToken","type",{type:"string"}),r++),i.maxTagLength!==void 0&&(b(i.maxTagLength,{instancePath:t+"/ligh\
tstep/maxTagLength",parentData:i,parentDataProperty:"maxTagLength",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length));for(const n in i)Object.hasOwn(
No,n)||(e=s(e,t+"/lightstep","closed",{field:n,known:No}),r++)}else e=s(e,t+"/lightstep","type",{type:"object"}),r++}if(o.datadog!==void 0){let i=o.datadog;if(i&&
typeof i=="object"&&!Array.isArray(i)){i.service!==void 0&&typeof i.service!="string"&&(e=s(e,t+"/datadog/service","type",{type:"string"}),r++),i.port!==void 0&&
(b(i.port,{instancePath:t+"/datadog/port",parentData:i,parentDataProperty:"port",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.maxTagLength!==
void 0&&(b(i.maxTagLength,{instancePath:t+"/datadog/maxTagLength",parentData:i,parentDataProperty:"maxTagLength",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),
r=e.length));for(const n in i)Object.hasOwn(xo,n)||(e=s(e,t+"/datadog","closed",{field:n,known:xo}),r++)}else e=s(e,t+"/datadog","type",{type:"object"}),r++}if(o.
stackdriver!==void 0){let i=o.stackdriver;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.debug!==void 0&&typeof i.debug!="boolean"&&(e=s(e,t+"/stackdriver/de\
bug","type",{type:"boolean"}),r++),i.maxNumberOfAttributes!==void 0){let n=i.maxNumberOfAttributes;!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!=
"string"&&(e=s(e,t+"/stackdriver/maxNumberOfAttributes","type",{type:$e.type}),r++),typeof n=="string"&&(Ce.test(n)||(e=s(e,t+"/stackdriver/maxNumberOfAttribute\
s","pattern",{pattern:"^-?[0-9]+$"}),r++))}if(i.maxNumberOfAnnotations!==void 0){let n=i.maxNumberOfAnnotations;!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))&&typeof n!="string"&&(e=s(e,t+"/stackdriver/maxNumberOfAnnotations","type",{type:$e.type}),r++),typeof n=="string"&&(Ce.test(n)||(e=s(e,t+"/stackdriver/maxN\
umberOfAnnotations","pattern",{pattern:"^-?[0-9]+$"}),r++))}if(i.maxNumberOfMessageEvents!==void 0){let n=i.maxNumberOfMessageEvents;!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))&&typeof n!="string"&&(e=s(e,t+"/stackdriver/maxNumberOfMessageEvents","type",{type:$e.type}),r++),typeof n=="string"&&(Ce.test(n)||(e=s(
e,t+"/stackdriver/maxNumberOfMessageEvents","pattern",{pattern:"^-?[0-9]+$"}),r++))}if(i.maxTagLength!==void 0&&(b(i.maxTagLength,{instancePath:t+"/stackdriver/\
maxTagLength",parentData:i,parentDataProperty:"maxTagLength",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.logging!==void 0){let n=i.logging;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.labels!==void 0){let p=n.labels;if(p&&typeof p=="object"&&!Array.isArray(p))for(const f in p)typeof p[f]!="str\
ing"&&(e=s(e,t+"/stackdriver/logging/labels/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/stackdriver/logging/labels","\
type",{type:"object"}),r++}for(const p in n)Object.hasOwn(Kr,p)||(e=s(e,t+"/stackdriver/logging","closed",{field:p,known:Kr}),r++)}else e=s(e,t+"/stackdriver/lo\
gging","type",{type:"object"}),r++}for(const n in i)Object.hasOwn(Do,n)||(e=s(e,t+"/stackdriver","closed",{field:n,known:Do}),r++)}else e=s(e,t+"/stackdriver","\
type",{type:"object"}),r++}if(o.opencensus!==void 0){let i=o.opencensus;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.service!==void 0&&typeof i.service!="s\
tring"&&(e=s(e,t+"/opencensus/service","type",{type:"string"}),r++),i.port!==void 0&&(b(i.port,{instancePath:t+"/opencensus/port",parentData:i,parentDataProperty:"\
port",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.context!==void 0){let n=i.context;if(Array.isArray(n)){const p=n.length;for(let f=0;f<
p;f++)Qr.includes(n[f])||(e=s(e,t+"/opencensus/context/"+f,"choice",{choices:Qr}),r++)}else e=s(e,t+"/opencensus/context","type",{type:"array"}),r++}i.maxTagLength!==
void 0&&(b(i.maxTagLength,{instancePath:t+"/opencensus/maxTagLength",parentData:i,parentDataProperty:"maxTagLength",rootData:y})||(e=e===null?b.errors:e.concat(
b.errors),r=e.length));for(const n in i)Object.hasOwn(So,n)||(e=s(e,t+"/opencensus","closed",{field:n,known:So}),r++)}else e=s(e,t+"/opencensus","type",{type:"o\
bject"}),r++}if(o.skywalking!==void 0){let i=o.skywalking;if(i&&typeof i=="object"&&!Array.isArray(i)){i.service!==void 0&&typeof i.service!="string"&&(e=s(e,t+
"/skywalking/service","type",{type:"string"}),r++),i.port!==void 0&&(b(i.port,{instancePath:t+"/skywalking/port",parentData:i,parentDataProperty:"port",rootData:y})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.accessToken!==void 0&&typeof i.accessToken!="string"&&(e=s(e,t+"/skywalking/accessToken","type",{type:"st\
ring"}),r++);for(const n in i)Object.hasOwn(Co,n)||(e=s(e,t+"/skywalking","closed",{field:n,known:Co}),r++)}else e=s(e,t+"/skywalking","type",{type:"object"}),r++}
if(o.opentelemetry!==void 0){let i=o.opentelemetry;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.service!==void 0&&typeof i.service!="string"&&(e=s(e,t+"/op\
entelemetry/service","type",{type:"string"}),r++),i.port!==void 0&&(b(i.port,{instancePath:t+"/opentelemetry/port",parentData:i,parentDataProperty:"port",rootData:y})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.maxTagLength!==void 0&&(b(i.maxTagLength,{instancePath:t+"/opentelemetry/maxTagLength",parentData:i,parentDataProperty:"\
maxTagLength",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.http!==void 0&&(ye(i.http,{instancePath:t+"/opentelemetry/http",parentData:i,
parentDataProperty:"http",rootData:y})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)),i.grpc!==void 0){let n=i.grpc;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.timeout!==void 0){let p=n.timeout;typeof p=="string"?A.test(p)||(e=s(e,t+"/opentelemetry/grpc/timeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\\
.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/opentelemetry/grpc/timeout","type",{type:"string"}),r++)}n.initialMetadata!==void 0&&(F(n.initialMetadata,
{instancePath:t+"/opentelemetry/grpc/initialMetadata",parentData:n,parentDataProperty:"initialMetadata",rootData:y})||(e=e===null?F.errors:e.concat(F.errors),r=
e.length));for(const p in n)Object.hasOwn(To,p)||(e=s(e,t+"/opentelemetry/grpc","closed",{field:p,known:To}),r++)}else e=s(e,t+"/opentelemetry/grpc","type",{type:"\
object"}),r++}if(i.resourceDetectors!==void 0){let n=i.resourceDetectors;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.environment!==void 0){let p=n.environment;
if(p&&typeof p=="object"&&!Array.isArray(p))for(const f in p)Object.hasOwn(X,f)||(e=s(e,t+"/opentelemetry/resourceDetectors/environment","closed",{field:f,known:X}),
r++);else e=s(e,t+"/opentelemetry/resourceDetectors/environment","type",{type:"object"}),r++}if(n.dynatrace!==void 0){let p=n.dynatrace;if(p&&typeof p=="object"&&
!Array.isArray(p))for(const f in p)Object.hasOwn(X,f)||(e=s(e,t+"/opentelemetry/resourceDetectors/dynatrace","closed",{field:f,known:X}),r++);else e=s(e,t+"/ope\
ntelemetry/resourceDetectors/dynatrace","type",{type:"object"}),r++}for(const p in n)Object.hasOwn(Ro,p)||(e=s(e,t+"/opentelemetry/resourceDetectors","closed",{
field:p,known:Ro}),r++)}else e=s(e,t+"/opentelemetry/resourceDetectors","type",{type:"object"}),r++}if(i.serviceAttributeEnrichment!==void 0&&(Oo.includes(i.serviceAttributeEnrichment)||
(e=s(e,t+"/opentelemetry/serviceAttributeEnrichment","choice",{choices:Oo}),r++)),i.dynatraceSampler!==void 0){let n=i.dynatraceSampler;if(n&&typeof n=="object"&&
!Array.isArray(n)){if(n.tenant!==void 0&&typeof n.tenant!="string"&&(e=s(e,t+"/opentelemetry/dynatraceSampler/tenant","type",{type:"string"}),r++),n.clusterId!==
void 0&&(w(n.clusterId,{instancePath:t+"/opentelemetry/dynatraceSampler/clusterId",parentData:n,parentDataProperty:"clusterId",rootData:y})||(e=e===null?w.errors:
e.concat(w.errors),r=e.length)),n.rootSpansPerMinute!==void 0&&(b(n.rootSpansPerMinute,{instancePath:t+"/opentelemetry/dynatraceSampler/rootSpansPerMinute",parentData:n,
parentDataProperty:"rootSpansPerMinute",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),n.httpService!==void 0){let p=n.httpService;if(p&&typeof p==
"object"&&!Array.isArray(p)){p.service!==void 0&&typeof p.service!="string"&&(e=s(e,t+"/opentelemetry/dynatraceSampler/httpService/service","type",{type:"string"}),
r++),p.port!==void 0&&(b(p.port,{instancePath:t+"/opentelemetry/dynatraceSampler/httpService/port",parentData:p,parentDataProperty:"port",rootData:y})||(e=e===null?
b.errors:e.concat(b.errors),r=e.length)),p.http!==void 0&&(ye(p.http,{instancePath:t+"/opentelemetry/dynatraceSampler/httpService/http",parentData:p,parentDataProperty:"\
http",rootData:y})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length));for(const f in p)Object.hasOwn(Eo,f)||(e=s(e,t+"/opentelemetry/dynatraceSampler/httpS\
ervice","closed",{field:f,known:Eo}),r++)}else e=s(e,t+"/opentelemetry/dynatraceSampler/httpService","type",{type:"object"}),r++}for(const p in n)Object.hasOwn(
Lo,p)||(e=s(e,t+"/opentelemetry/dynatraceSampler","closed",{field:p,known:Lo}),r++)}else e=s(e,t+"/opentelemetry/dynatraceSampler","type",{type:"object"}),r++}for(const n in i)
Object.hasOwn(qo,n)||(e=s(e,t+"/opentelemetry","closed",{field:n,known:qo}),r++)}else e=s(e,t+"/opentelemetry","type",{type:"object"}),r++}if(o.prometheus!==void 0){
let i=o.prometheus;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)Object.hasOwn(X,n)||(e=s(e,t+"/prometheus","closed",{field:n,known:X}),r++);else
e=s(e,t+"/prometheus","type",{type:"object"}),r++}if(o.envoyFileAccessLog!==void 0){let i=o.envoyFileAccessLog;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
path!==void 0&&typeof i.path!="string"&&(e=s(e,t+"/envoyFileAccessLog/path","type",{type:"string"}),r++),i.logFormat!==void 0){let n=i.logFormat;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.text!==void 0&&typeof n.text!="string"&&(e=s(e,t+"/envoyFileAccessLog/logFormat/text","type",{type:"string"}),r++),n.labels!==
void 0){let p=n.labels;p&&typeof p=="object"&&!Array.isArray(p)||(e=s(e,t+"/envoyFileAccessLog/logFormat/labels","type",{type:"object"}),r++)}for(const p in n)Object.
hasOwn(Qe,p)||(e=s(e,t+"/envoyFileAccessLog/logFormat","closed",{field:p,known:Qe}),r++);(n.text!==void 0)+(n.labels!==void 0)>1&&(e=s(e,t+"/envoyFileAccessLog/\
logFormat","exclusive",{fields:rl}),r++)}else e=s(e,t+"/envoyFileAccessLog/logFormat","type",{type:"object"}),r++}i.omitEmptyValues!==void 0&&typeof i.omitEmptyValues!=
"boolean"&&(e=s(e,t+"/envoyFileAccessLog/omitEmptyValues","type",{type:"boolean"}),r++);for(const n in i)Object.hasOwn($o,n)||(e=s(e,t+"/envoyFileAccessLog","cl\
osed",{field:n,known:$o}),r++)}else e=s(e,t+"/envoyFileAccessLog","type",{type:"object"}),r++}if(o.envoyHttpAls!==void 0){let i=o.envoyHttpAls;if(i&&typeof i=="\
object"&&!Array.isArray(i)){if(i.service!==void 0&&typeof i.service!="string"&&(e=s(e,t+"/envoyHttpAls/service","type",{type:"string"}),r++),i.port!==void 0&&(b(
i.port,{instancePath:t+"/envoyHttpAls/port",parentData:i,parentDataProperty:"port",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.logName!==
void 0&&typeof i.logName!="string"&&(e=s(e,t+"/envoyHttpAls/logName","type",{type:"string"}),r++),i.filterStateObjectsToLog!==void 0){let n=i.filterStateObjectsToLog;
if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,t+"/envoyHttpAls/filterStateObjectsToLog/"+f,"type",{type:"string"}),r++)}else
e=s(e,t+"/envoyHttpAls/filterStateObjectsToLog","type",{type:"array"}),r++}if(i.additionalRequestHeadersToLog!==void 0){let n=i.additionalRequestHeadersToLog;if(Array.
isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,t+"/envoyHttpAls/additionalRequestHeadersToLog/"+f,"type",{type:"string"}),r++)}else
e=s(e,t+"/envoyHttpAls/additionalRequestHeadersToLog","type",{type:"array"}),r++}if(i.additionalResponseHeadersToLog!==void 0){let n=i.additionalResponseHeadersToLog;
if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,t+"/envoyHttpAls/additionalResponseHeadersToLog/"+f,"type",{type:"string"}),
r++)}else e=s(e,t+"/envoyHttpAls/additionalResponseHeadersToLog","type",{type:"array"}),r++}if(i.additionalResponseTrailersToLog!==void 0){let n=i.additionalResponseTrailersToLog;
if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,t+"/envoyHttpAls/additionalResponseTrailersToLog/"+f,"type",{type:"strin\
g"}),r++)}else e=s(e,t+"/envoyHttpAls/additionalResponseTrailersToLog","type",{type:"array"}),r++}for(const n in i)Object.hasOwn(Vo,n)||(e=s(e,t+"/envoyHttpAls",
"closed",{field:n,known:Vo}),r++)}else e=s(e,t+"/envoyHttpAls","type",{type:"object"}),r++}if(o.envoyTcpAls!==void 0){let i=o.envoyTcpAls;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){if(i.service!==void 0&&typeof i.service!="string"&&(e=s(e,t+"/envoyTcpAls/service","type",{type:"string"}),r++),i.port!==void 0&&(b(i.port,
{instancePath:t+"/envoyTcpAls/port",parentData:i,parentDataProperty:"port",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.logName!==void 0&&
typeof i.logName!="string"&&(e=s(e,t+"/envoyTcpAls/logName","type",{type:"string"}),r++),i.filterStateObjectsToLog!==void 0){let n=i.filterStateObjectsToLog;if(Array.
isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,t+"/envoyTcpAls/filterStateObjectsToLog/"+f,"type",{type:"string"}),r++)}else e=s(
e,t+"/envoyTcpAls/filterStateObjectsToLog","type",{type:"array"}),r++}for(const n in i)Object.hasOwn(Io,n)||(e=s(e,t+"/envoyTcpAls","closed",{field:n,known:Io}),
r++)}else e=s(e,t+"/envoyTcpAls","type",{type:"object"}),r++}if(o.envoyOtelAls!==void 0){let i=o.envoyOtelAls;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
service!==void 0&&typeof i.service!="string"&&(e=s(e,t+"/envoyOtelAls/service","type",{type:"string"}),r++),i.port!==void 0&&(b(i.port,{instancePath:t+"/envoyOt\
elAls/port",parentData:i,parentDataProperty:"port",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.logName!==void 0&&typeof i.logName!="str\
ing"&&(e=s(e,t+"/envoyOtelAls/logName","type",{type:"string"}),r++),i.logFormat!==void 0){let n=i.logFormat;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.text!==
void 0&&typeof n.text!="string"&&(e=s(e,t+"/envoyOtelAls/logFormat/text","type",{type:"string"}),r++),n.labels!==void 0){let p=n.labels;p&&typeof p=="object"&&!Array.
isArray(p)||(e=s(e,t+"/envoyOtelAls/logFormat/labels","type",{type:"object"}),r++)}for(const p in n)Object.hasOwn(Qe,p)||(e=s(e,t+"/envoyOtelAls/logFormat","clo\
sed",{field:p,known:Qe}),r++)}else e=s(e,t+"/envoyOtelAls/logFormat","type",{type:"object"}),r++}for(const n in i)Object.hasOwn(Fo,n)||(e=s(e,t+"/envoyOtelAls",
"closed",{field:n,known:Fo}),r++)}else e=s(e,t+"/envoyOtelAls","type",{type:"object"}),r++}if(o.sds!==void 0){let i=o.sds;if(i&&typeof i=="object"&&!Array.isArray(
i)){i.name!==void 0&&typeof i.name!="string"&&(e=s(e,t+"/sds/name","type",{type:"string"}),r++),i.service!==void 0&&typeof i.service!="string"&&(e=s(e,t+"/sds/s\
ervice","type",{type:"string"}),r++),i.port!==void 0&&(b(i.port,{instancePath:t+"/sds/port",parentData:i,parentDataProperty:"port",rootData:y})||(e=e===null?b.errors:
e.concat(b.errors),r=e.length));for(const n in i)Object.hasOwn(Ho,n)||(e=s(e,t+"/sds","closed",{field:n,known:Ho}),r++)}else e=s(e,t+"/sds","type",{type:"object"}),
r++}for(const i in o)Object.hasOwn(Mo,i)||(e=s(e,t,"closed",{field:i,known:Mo}),r++);(o.envoyExtAuthzHttp!==void 0)+(o.envoyExtAuthzGrpc!==void 0)+(o.zipkin!==void 0)+
(o.lightstep!==void 0)+(o.datadog!==void 0)+(o.stackdriver!==void 0)+(o.opencensus!==void 0)+(o.skywalking!==void 0)+(o.opentelemetry!==void 0)+(o.prometheus!==
void 0)+(o.envoyFileAccessLog!==void 0)+(o.envoyHttpAls!==void 0)+(o.envoyTcpAls!==void 0)+(o.envoyOtelAls!==void 0)+(o.sds!==void 0)>1&&(e=s(e,t,"exclusive",{fields:tl}),
r++)}else e=s(e,t,"type",{type:"object"}),r++;return gr.errors=e,r===0}const _o={attempts:0,perTryTimeout:0,retryOn:0,retryRemoteLocalities:0,retryIgnorePreviousHosts:0,backoff:0};function Re(o,{instancePath:t="",parentData:d,parentDataProperty:m,
rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.attempts!==void 0){let i=o.attempts;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)||(e=s(e,t+"/attempts","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=s(e,t+"/attempts","maximum",{comparison:"<\
=",limit:2147483647}),r++),(i<-2147483648||isNaN(i))&&(e=s(e,t+"/attempts","minimum",{comparison:">=",limit:-2147483648}),r++))}if(o.perTryTimeout!==void 0){let i=o.
perTryTimeout;typeof i=="string"?A.test(i)||(e=s(e,t+"/perTryTimeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),
r++):(e=s(e,t+"/perTryTimeout","type",{type:"string"}),r++)}if(o.retryOn!==void 0&&typeof o.retryOn!="string"&&(e=s(e,t+"/retryOn","type",{type:"string"}),r++),
o.retryRemoteLocalities!==void 0&&typeof o.retryRemoteLocalities!="boolean"&&(e=s(e,t+"/retryRemoteLocalities","type",{type:"boolean"}),r++),o.retryIgnorePreviousHosts!==
void 0&&typeof o.retryIgnorePreviousHosts!="boolean"&&(e=s(e,t+"/retryIgnorePreviousHosts","type",{type:"boolean"}),r++),o.backoff!==void 0){let i=o.backoff;typeof i==
"string"?A.test(i)||(e=s(e,t+"/backoff","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/backoff",
"type",{type:"string"}),r++)}for(const i in o)Object.hasOwn(_o,i)||(e=s(e,t,"closed",{field:i,known:_o}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Re.
errors=e,r===0}const Uo=["TLS_AUTO","TLSV1_2","TLSV1_3"],zo={minProtocolVersion:0,ecdhCurves:0,cipherSuites:0};function ce(o,{instancePath:t="",parentData:d,parentDataProperty:m,
rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.minProtocolVersion!==void 0&&(Uo.includes(o.minProtocolVersion)||(e=s(e,t+"/m\
inProtocolVersion","choice",{choices:Uo}),r++)),o.ecdhCurves!==void 0){let i=o.ecdhCurves;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!=
"string"&&(e=s(e,t+"/ecdhCurves/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/ecdhCurves","type",{type:"array"}),r++}if(o.cipherSuites!==void 0){let i=o.cipherSuites;
if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/cipherSuites/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/cipherS\
uites","type",{type:"array"}),r++}for(const i in o)Object.hasOwn(zo,i)||(e=s(e,t,"closed",{field:i,known:zo}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return ce.
errors=e,r===0}const Bo=["UNSPECIFIED","OFF","DEFAULT","STRICT"],Go=["TEXT","JSON"],Ko=["REGISTRY_ONLY","ALLOW_ANY","ALLOW_ANY_DYNAMIC_DNS"],Wo={mode:0,tls:["mo\
de","clientCertificate","privateKey","caCertificates","credentialName","subjectAltNames","sni","insecureSkipVerify","caCrl"]},Yo=["PASSTHROUGH","LOCALHOST"],Zo=[
"SERVICE_REGISTRY"],Qo={address:0,tlsSettings:["mode","clientCertificate","privateKey","caCertificates","credentialName","subjectAltNames","sni","insecureSkipVe\
rify","caCrl"],subscribedResources:0},Xo={pem:0,spiffeBundleUrl:0,certSigners:0,trustDomains:0},il=["pem","spiffeBundleUrl"],Jo=["DO_NOT_UPGRADE","UPGRADE"],Po={
secretName:0,dnsNames:0},es={clusterLocal:0},rs={settings:["clusterLocal"],hosts:0},ts=["LOCAL","GLOBAL"],is={namespaceSelector:["matchLabels","matchExpressions"],
servicesSelector:["matchLabels","matchExpressions"],scope:0},os={address:0,tlsSettings:["mode","clientCertificate","privateKey","caCertificates","credentialName",
"subjectAltNames","sni","insecureSkipVerify","caCrl"],requestTimeout:0,istiodSide:0},ss={tracing:0,metrics:0,accessLogging:0},ns=["DEFAULT","NONE","BASE","MERGE\
_SLASHES","DECODE_AND_MERGE_SLASHES"],ps={normalization:0},fs={proxyListenPort:0,proxyInboundListenPort:0,proxyHttpPort:0,connectTimeout:0,hboneIdleTimeout:0,protocolDetectionTimeout:0,
tcpKeepalive:["probes","time","interval"],ingressClass:0,ingressService:0,ingressControllerMode:0,ingressSelector:0,enableTracing:0,accessLogFile:0,accessLogFormat:0,
accessLogEncoding:0,enableEnvoyAccessLogService:0,disableEnvoyListenerLog:0,defaultConfig:["configPath","binaryPath","serviceCluster","tracingServiceName","drai\
nDuration","discoveryAddress","discoveryRefreshDelay","zipkinAddress","statsdUdpAddress","envoyMetricsServiceAddress","proxyAdminPort","availabilityZone","contr\
olPlaneAuthPolicy","customConfigFile","statNameLength","concurrency","proxyBootstrapTemplatePath","interceptionMode","tracing","sds","envoyAccessLogService","en\
voyMetricsService","proxyMetadata","runtimeValues","statusPort","extraStatTags","gatewayTopology","terminationDrainDuration","meshId","readinessProbe","proxySta\
tsMatcher","holdApplicationUntilProxyStarts","caCertificatesPem","image","privateKeyProvider","proxyHeaders","fileFlushInterval","fileFlushMinSizeKb","statsComp\
ression"],outboundTrafficPolicy:["mode","tls"],inboundTrafficPolicy:["mode"],configSources:0,enableAutoMtls:0,trustDomain:0,trustDomainAliases:0,caCertificates:0,
defaultServiceExportTo:0,defaultVirtualServiceExportTo:0,defaultDestinationRuleExportTo:0,rootNamespace:0,localityLbSetting:["distribute","failover","failoverPr\
iority","enabled"],dnsRefreshRate:0,h2UpgradePolicy:0,inboundClusterStatName:0,outboundClusterStatName:0,certificates:0,serviceSettings:0,serviceScopeConfigs:0,
enablePrometheusMerge:0,verifyCertificateAtClient:0,ca:["address","tlsSettings","requestTimeout","istiodSide"],extensionProviders:0,defaultProviders:["tracing",
"metrics","accessLogging"],discoverySelectors:0,pathNormalization:["normalization"],defaultHttpRetryPolicy:["attempts","perTryTimeout","retryOn","retryRemoteLoc\
alities","retryIgnorePreviousHosts","backoff"],meshMTLS:["minProtocolVersion","ecdhCurves","cipherSuites"],tlsDefaults:["minProtocolVersion","ecdhCurves","ciphe\
rSuites"]};function ee(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
proxyListenPort!==void 0&&(w(o.proxyListenPort,{instancePath:t+"/proxyListenPort",parentData:o,parentDataProperty:"proxyListenPort",rootData:y})||(e=e===null?w.
errors:e.concat(w.errors),r=e.length)),o.proxyInboundListenPort!==void 0&&(w(o.proxyInboundListenPort,{instancePath:t+"/proxyInboundListenPort",parentData:o,parentDataProperty:"\
proxyInboundListenPort",rootData:y})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),o.proxyHttpPort!==void 0&&(w(o.proxyHttpPort,{instancePath:t+"/proxyH\
ttpPort",parentData:o,parentDataProperty:"proxyHttpPort",rootData:y})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),o.connectTimeout!==void 0){let i=o.connectTimeout;
typeof i=="string"?A.test(i)||(e=s(e,t+"/connectTimeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=
s(e,t+"/connectTimeout","type",{type:"string"}),r++)}if(o.hboneIdleTimeout!==void 0){let i=o.hboneIdleTimeout;typeof i=="string"?A.test(i)||(e=s(e,t+"/hboneIdle\
Timeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/hboneIdleTimeout","type",{type:"string"}),
r++)}if(o.protocolDetectionTimeout!==void 0){let i=o.protocolDetectionTimeout;typeof i=="string"?A.test(i)||(e=s(e,t+"/protocolDetectionTimeout","pattern",{pattern:"\
^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/protocolDetectionTimeout","type",{type:"string"}),r++)}if(o.tcpKeepalive!==
void 0&&(K(o.tcpKeepalive,{instancePath:t+"/tcpKeepalive",parentData:o,parentDataProperty:"tcpKeepalive",rootData:y})||(e=e===null?K.errors:e.concat(K.errors),r=
e.length)),o.ingressClass!==void 0&&typeof o.ingressClass!="string"&&(e=s(e,t+"/ingressClass","type",{type:"string"}),r++),o.ingressService!==void 0&&typeof o.ingressService!=
"string"&&(e=s(e,t+"/ingressService","type",{type:"string"}),r++),o.ingressControllerMode!==void 0&&(Bo.includes(o.ingressControllerMode)||(e=s(e,t+"/ingressCon\
trollerMode","choice",{choices:Bo}),r++)),o.ingressSelector!==void 0&&typeof o.ingressSelector!="string"&&(e=s(e,t+"/ingressSelector","type",{type:"string"}),r++),
o.enableTracing!==void 0&&typeof o.enableTracing!="boolean"&&(e=s(e,t+"/enableTracing","type",{type:"boolean"}),r++),o.accessLogFile!==void 0&&typeof o.accessLogFile!=
"string"&&(e=s(e,t+"/accessLogFile","type",{type:"string"}),r++),o.accessLogFormat!==void 0&&typeof o.accessLogFormat!="string"&&(e=s(e,t+"/accessLogFormat","ty\
pe",{type:"string"}),r++),o.accessLogEncoding!==void 0&&(Go.includes(o.accessLogEncoding)||(e=s(e,t+"/accessLogEncoding","choice",{choices:Go}),r++)),o.enableEnvoyAccessLogService!==
void 0&&typeof o.enableEnvoyAccessLogService!="boolean"&&(e=s(e,t+"/enableEnvoyAccessLogService","type",{type:"boolean"}),r++),o.disableEnvoyListenerLog!==void 0&&
typeof o.disableEnvoyListenerLog!="boolean"&&(e=s(e,t+"/disableEnvoyListenerLog","type",{type:"boolean"}),r++),o.defaultConfig!==void 0&&(Ue(o.defaultConfig,{instancePath:t+
"/defaultConfig",parentData:o,parentDataProperty:"defaultConfig",rootData:y})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length)),o.outboundTrafficPolicy!==
void 0){let i=o.outboundTrafficPolicy;if(i&&typeof i=="object"&&!Array.isArray(i)){i.mode!==void 0&&(Ko.includes(i.mode)||(e=s(e,t+"/outboundTrafficPolicy/mode",
"choice",{choices:Ko}),r++)),i.tls!==void 0&&(x(i.tls,{instancePath:t+"/outboundTrafficPolicy/tls",parentData:i,parentDataProperty:"tls",rootData:y})||(e=e===null?
x.errors:e.concat(x.errors),r=e.length));for(const n in i)Object.hasOwn(Wo,n)||(e=s(e,t+"/outboundTrafficPolicy","closed",{field:n,known:Wo}),r++)}else e=s(e,t+
"/outboundTrafficPolicy","type",{type:"object"}),r++}if(o.inboundTrafficPolicy!==void 0){let i=o.inboundTrafficPolicy;if(i&&typeof i=="object"&&!Array.isArray(i)){
i.mode!==void 0&&(Yo.includes(i.mode)||(e=s(e,t+"/inboundTrafficPolicy/mode","choice",{choices:Yo}),r++));for(const n in i)Object.hasOwn(Q,n)||(e=s(e,t+"/inboun\
dTrafficPolicy","closed",{field:n,known:Q}),r++)}else e=s(e,t+"/inboundTrafficPolicy","type",{type:"object"}),r++}if(o.configSources!==void 0){let i=o.configSources;
if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.address!==void 0&&typeof f.address!="str\
ing"&&(e=s(e,t+"/configSources/"+p+"/address","type",{type:"string"}),r++),f.tlsSettings!==void 0&&(x(f.tlsSettings,{instancePath:t+"/configSources/"+p+"/tlsSet\
tings",parentData:f,parentDataProperty:"tlsSettings",rootData:y})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),f.subscribedResources!==void 0){let l=f.
subscribedResources;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)Zo.includes(l[c])||(e=s(e,t+"/configSources/"+p+"/subscribedResources/"+c,"choice",
{choices:Zo}),r++)}else e=s(e,t+"/configSources/"+p+"/subscribedResources","type",{type:"array"}),r++}for(const l in f)Object.hasOwn(Qo,l)||(e=s(e,t+"/configSou\
rces/"+p,"closed",{field:l,known:Qo}),r++)}else e=s(e,t+"/configSources/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/configSources","type",{type:"array"}),r++}
if(o.enableAutoMtls!==void 0&&typeof o.enableAutoMtls!="boolean"&&(e=s(e,t+"/enableAutoMtls","type",{type:"boolean"}),r++),o.trustDomain!==void 0&&typeof o.trustDomain!=
"string"&&(e=s(e,t+"/trustDomain","type",{type:"string"}),r++),o.trustDomainAliases!==void 0){let i=o.trustDomainAliases;if(Array.isArray(i)){const n=i.length;for(let p=0;p<
n;p++)typeof i[p]!="string"&&(e=s(e,t+"/trustDomainAliases/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/trustDomainAliases","type",{type:"array"}),r++}if(o.caCertificates!==
void 0){let i=o.caCertificates;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.pem!==void 0&&
typeof f.pem!="string"&&(e=s(e,t+"/caCertificates/"+p+"/pem","type",{type:"string"}),r++),f.spiffeBundleUrl!==void 0&&typeof f.spiffeBundleUrl!="string"&&(e=s(e,
t+"/caCertificates/"+p+"/spiffeBundleUrl","type",{type:"string"}),r++),f.certSigners!==void 0){let l=f.certSigners;if(Array.isArray(l)){const a=l.length;for(let c=0;c<
a;c++)typeof l[c]!="string"&&(e=s(e,t+"/caCertificates/"+p+"/certSigners/"+c,"type",{type:"string"}),r++)}else e=s(e,t+"/caCertificates/"+p+"/certSigners","type",
{type:"array"}),r++}if(f.trustDomains!==void 0){let l=f.trustDomains;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="string"&&(e=s(e,t+"\
/caCertificates/"+p+"/trustDomains/"+c,"type",{type:"string"}),r++)}else e=s(e,t+"/caCertificates/"+p+"/trustDomains","type",{type:"array"}),r++}for(const l in f)
Object.hasOwn(Xo,l)||(e=s(e,t+"/caCertificates/"+p,"closed",{field:l,known:Xo}),r++);(f.pem!==void 0)+(f.spiffeBundleUrl!==void 0)>1&&(e=s(e,t+"/caCertificates/"+
p,"exclusive",{fields:il}),r++)}else e=s(e,t+"/caCertificates/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/caCertificates","type",{type:"array"}),r++}if(o.defaultServiceExportTo!==
void 0){let i=o.defaultServiceExportTo;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/defaultServiceExportTo/"+p,"t\
ype",{type:"string"}),r++)}else e=s(e,t+"/defaultServiceExportTo","type",{type:"array"}),r++}if(o.defaultVirtualServiceExportTo!==void 0){let i=o.defaultVirtualServiceExportTo;
if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/defaultVirtualServiceExportTo/"+p,"type",{type:"string"}),r++)}else e=
s(e,t+"/defaultVirtualServiceExportTo","type",{type:"array"}),r++}if(o.defaultDestinationRuleExportTo!==void 0){let i=o.defaultDestinationRuleExportTo;if(Array.
isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/defaultDestinationRuleExportTo/"+p,"type",{type:"string"}),r++)}else e=s(e,t+
"/defaultDestinationRuleExportTo","type",{type:"array"}),r++}if(o.rootNamespace!==void 0&&typeof o.rootNamespace!="string"&&(e=s(e,t+"/rootNamespace","type",{type:"\
string"}),r++),o.localityLbSetting!==void 0&&(xe(o.localityLbSetting,{instancePath:t+"/localityLbSetting",parentData:o,parentDataProperty:"localityLbSetting",rootData:y})||
(e=e===null?xe.errors:e.concat(xe.errors),r=e.length)),o.dnsRefreshRate!==void 0){let i=o.dnsRefreshRate;typeof i=="string"?A.test(i)||(e=s(e,t+"/dnsRefreshRate",
"pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/dnsRefreshRate","type",{type:"string"}),r++)}if(o.
h2UpgradePolicy!==void 0&&(Jo.includes(o.h2UpgradePolicy)||(e=s(e,t+"/h2UpgradePolicy","choice",{choices:Jo}),r++)),o.inboundClusterStatName!==void 0&&typeof o.
inboundClusterStatName!="string"&&(e=s(e,t+"/inboundClusterStatName","type",{type:"string"}),r++),o.outboundClusterStatName!==void 0&&typeof o.outboundClusterStatName!=
"string"&&(e=s(e,t+"/outboundClusterStatName","type",{type:"string"}),r++),o.certificates!==void 0){let i=o.certificates;if(Array.isArray(i)){const n=i.length;for(let p=0;p<
n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.secretName!==void 0&&typeof f.secretName!="string"&&(e=s(e,t+"/certificates/"+p+"/secretName",
"type",{type:"string"}),r++),f.dnsNames!==void 0){let l=f.dnsNames;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="string"&&(e=s(e,t+"/c\
ertificates/"+p+"/dnsNames/"+c,"type",{type:"string"}),r++)}else e=s(e,t+"/certificates/"+p+"/dnsNames","type",{type:"array"}),r++}for(const l in f)Object.hasOwn(
Po,l)||(e=s(e,t+"/certificates/"+p,"closed",{field:l,known:Po}),r++)}else e=s(e,t+"/certificates/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/certificates","\
type",{type:"array"}),r++}if(o.serviceSettings!==void 0){let i=o.serviceSettings;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f==
"object"&&!Array.isArray(f)){if(f.settings!==void 0){let l=f.settings;if(l&&typeof l=="object"&&!Array.isArray(l)){l.clusterLocal!==void 0&&typeof l.clusterLocal!=
"boolean"&&(e=s(e,t+"/serviceSettings/"+p+"/settings/clusterLocal","type",{type:"boolean"}),r++);for(const a in l)Object.hasOwn(es,a)||(e=s(e,t+"/serviceSetting\
s/"+p+"/settings","closed",{field:a,known:es}),r++)}else e=s(e,t+"/serviceSettings/"+p+"/settings","type",{type:"object"}),r++}if(f.hosts!==void 0){let l=f.hosts;
if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="string"&&(e=s(e,t+"/serviceSettings/"+p+"/hosts/"+c,"type",{type:"string"}),r++)}else e=
s(e,t+"/serviceSettings/"+p+"/hosts","type",{type:"array"}),r++}for(const l in f)Object.hasOwn(rs,l)||(e=s(e,t+"/serviceSettings/"+p,"closed",{field:l,known:rs}),
r++)}else e=s(e,t+"/serviceSettings/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/serviceSettings","type",{type:"array"}),r++}if(o.serviceScopeConfigs!==void 0){
let i=o.serviceScopeConfigs;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){f.namespaceSelector!==
void 0&&(V(f.namespaceSelector,{instancePath:t+"/serviceScopeConfigs/"+p+"/namespaceSelector",parentData:f,parentDataProperty:"namespaceSelector",rootData:y})||
(e=e===null?V.errors:e.concat(V.errors),r=e.length)),f.servicesSelector!==void 0&&(V(f.servicesSelector,{instancePath:t+"/serviceScopeConfigs/"+p+"/servicesSele\
ctor",parentData:f,parentDataProperty:"servicesSelector",rootData:y})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),f.scope!==void 0&&(ts.includes(f.scope)||
(e=s(e,t+"/serviceScopeConfigs/"+p+"/scope","choice",{choices:ts}),r++));for(const l in f)Object.hasOwn(is,l)||(e=s(e,t+"/serviceScopeConfigs/"+p,"closed",{field:l,
known:is}),r++)}else e=s(e,t+"/serviceScopeConfigs/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/serviceScopeConfigs","type",{type:"array"}),r++}if(o.enablePrometheusMerge!==
void 0&&typeof o.enablePrometheusMerge!="boolean"&&(e=s(e,t+"/enablePrometheusMerge","type",{type:"boolean"}),r++),o.verifyCertificateAtClient!==void 0&&typeof o.
verifyCertificateAtClient!="boolean"&&(e=s(e,t+"/verifyCertificateAtClient","type",{type:"boolean"}),r++),o.ca!==void 0){let i=o.ca;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.address!==void 0&&typeof i.address!="string"&&(e=s(e,t+"/ca/address","type",{type:"string"}),r++),i.tlsSettings!==void 0&&(x(i.tlsSettings,{instancePath:t+
"/ca/tlsSettings",parentData:i,parentDataProperty:"tlsSettings",rootData:y})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),i.requestTimeout!==void 0){let n=i.
requestTimeout;typeof n=="string"?A.test(n)||(e=s(e,t+"/ca/requestTimeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),
r++):(e=s(e,t+"/ca/requestTimeout","type",{type:"string"}),r++)}i.istiodSide!==void 0&&typeof i.istiodSide!="boolean"&&(e=s(e,t+"/ca/istiodSide","type",{type:"b\
oolean"}),r++);for(const n in i)Object.hasOwn(os,n)||(e=s(e,t+"/ca","closed",{field:n,known:os}),r++)}else e=s(e,t+"/ca","type",{type:"object"}),r++}if(o.extensionProviders!==
void 0){let i=o.extensionProviders;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)gr(i[p],{instancePath:t+"/extensionProviders/"+p,parentData:i,parentDataProperty:p,
rootData:y})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length)}else e=s(e,t+"/extensionProviders","type",{type:"array"}),r++}if(o.defaultProviders!==void 0){
let i=o.defaultProviders;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.tracing!==void 0){let n=i.tracing;if(Array.isArray(n)){const p=n.length;for(let f=0;f<
p;f++)typeof n[f]!="string"&&(e=s(e,t+"/defaultProviders/tracing/"+f,"type",{type:"string"}),r++)}else e=s(e,t+"/defaultProviders/tracing","type",{type:"array"}),
r++}if(i.metrics!==void 0){let n=i.metrics;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,t+"/defaultProviders/metrics/"+
f,"type",{type:"string"}),r++)}else e=s(e,t+"/defaultProviders/metrics","type",{type:"array"}),r++}if(i.accessLogging!==void 0){let n=i.accessLogging;if(Array.isArray(
n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,t+"/defaultProviders/accessLogging/"+f,"type",{type:"string"}),r++)}else e=s(e,t+"/defaul\
tProviders/accessLogging","type",{type:"array"}),r++}for(const n in i)Object.hasOwn(ss,n)||(e=s(e,t+"/defaultProviders","closed",{field:n,known:ss}),r++)}else e=
s(e,t+"/defaultProviders","type",{type:"object"}),r++}if(o.discoverySelectors!==void 0){let i=o.discoverySelectors;if(Array.isArray(i)){const n=i.length;for(let p=0;p<
n;p++)V(i[p],{instancePath:t+"/discoverySelectors/"+p,parentData:i,parentDataProperty:p,rootData:y})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)}else e=
s(e,t+"/discoverySelectors","type",{type:"array"}),r++}if(o.pathNormalization!==void 0){let i=o.pathNormalization;if(i&&typeof i=="object"&&!Array.isArray(i)){i.
normalization!==void 0&&(ns.includes(i.normalization)||(e=s(e,t+"/pathNormalization/normalization","choice",{choices:ns}),r++));for(const n in i)Object.hasOwn(ps,
n)||(e=s(e,t+"/pathNormalization","closed",{field:n,known:ps}),r++)}else e=s(e,t+"/pathNormalization","type",{type:"object"}),r++}o.defaultHttpRetryPolicy!==void 0&&
(Re(o.defaultHttpRetryPolicy,{instancePath:t+"/defaultHttpRetryPolicy",parentData:o,parentDataProperty:"defaultHttpRetryPolicy",rootData:y})||(e=e===null?Re.errors:
e.concat(Re.errors),r=e.length)),o.meshMTLS!==void 0&&(ce(o.meshMTLS,{instancePath:t+"/meshMTLS",parentData:o,parentDataProperty:"meshMTLS",rootData:y})||(e=e===
null?ce.errors:e.concat(ce.errors),r=e.length)),o.tlsDefaults!==void 0&&(ce(o.tlsDefaults,{instancePath:t+"/tlsDefaults",parentData:o,parentDataProperty:"tlsDef\
aults",rootData:y})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length));for(const i in o)Object.hasOwn(fs,i)||(e=s(e,t,"closed",{field:i,known:fs}),r++)}else
e=s(e,t,"type",{type:"object"}),r++;return ee.errors=e,r===0}function S(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.enabled!==void 0&&
typeof o.enabled!="boolean"&&(e=s(e,t+"/enabled","type",{type:"boolean"}),r++),o.namespace!==void 0&&typeof o.namespace!="string"&&(e=s(e,t+"/namespace","type",
{type:"string"}),r++),o.k8s!==void 0){let i=o.k8s;i&&typeof i=="object"&&!Array.isArray(i)||(e=s(e,t+"/k8s","type",{type:"object"}),r++)}}else e=s(e,t,"type",{type:"\
object"}),r++;return S.errors=e,r===0}function ae(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.enabled!==
void 0&&typeof o.enabled!="boolean"&&(e=s(e,t+"/enabled","type",{type:"boolean"}),r++),o.namespace!==void 0&&typeof o.namespace!="string"&&(e=s(e,t+"/namespace",
"type",{type:"string"}),r++),o.k8s!==void 0){let i=o.k8s;i&&typeof i=="object"&&!Array.isArray(i)||(e=s(e,t+"/k8s","type",{type:"object"}),r++)}if(o.name!==void 0&&
typeof o.name!="string"&&(e=s(e,t+"/name","type",{type:"string"}),r++),o.label!==void 0){let i=o.label;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)
typeof i[n]!="string"&&(e=s(e,t+"/label/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/label","type",{type:"object"}),r++}}else
e=s(e,t,"type",{type:"object"}),r++;return ae.errors=e,r===0}function br(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.profile!==void 0&&typeof o.profile!="string"&&(e=s(e,t+"/profile","type",{type:"string"}),r++),o.hub!==void 0&&
typeof o.hub!="string"&&(e=s(e,t+"/hub","type",{type:"string"}),r++),o.tag!==void 0){let i=o.tag;typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&(e=s(e,
t+"/tag","type",{type:Gf.properties.tag.type}),r++)}if(o.namespace!==void 0&&typeof o.namespace!="string"&&(e=s(e,t+"/namespace","type",{type:"string"}),r++),o.
revision!==void 0&&typeof o.revision!="string"&&(e=s(e,t+"/revision","type",{type:"string"}),r++),o.compatibilityVersion!==void 0&&typeof o.compatibilityVersion!=
"string"&&(e=s(e,t+"/compatibilityVersion","type",{type:"string"}),r++),o.meshConfig!==void 0&&(ee(o.meshConfig,{instancePath:t+"/meshConfig",parentData:o,parentDataProperty:"\
meshConfig",rootData:y})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),o.components!==void 0){let i=o.components;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.base!==void 0&&(S(i.base,{instancePath:t+"/components/base",parentData:i,parentDataProperty:"base",rootData:y})||(e=e===null?S.errors:e.concat(S.errors),
r=e.length)),i.pilot!==void 0&&(S(i.pilot,{instancePath:t+"/components/pilot",parentData:i,parentDataProperty:"pilot",rootData:y})||(e=e===null?S.errors:e.concat(
S.errors),r=e.length)),i.cni!==void 0&&(S(i.cni,{instancePath:t+"/components/cni",parentData:i,parentDataProperty:"cni",rootData:y})||(e=e===null?S.errors:e.concat(
S.errors),r=e.length)),i.ztunnel!==void 0&&(S(i.ztunnel,{instancePath:t+"/components/ztunnel",parentData:i,parentDataProperty:"ztunnel",rootData:y})||(e=e===null?
S.errors:e.concat(S.errors),r=e.length)),i.istiodRemote!==void 0&&(S(i.istiodRemote,{instancePath:t+"/components/istiodRemote",parentData:i,parentDataProperty:"\
istiodRemote",rootData:y})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),i.ingressGateways!==void 0){let n=i.ingressGateways;if(Array.isArray(n)){const p=n.
length;for(let f=0;f<p;f++)ae(n[f],{instancePath:t+"/components/ingressGateways/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?ae.errors:e.concat(
ae.errors),r=e.length)}else e=s(e,t+"/components/ingressGateways","type",{type:"array"}),r++}if(i.egressGateways!==void 0){let n=i.egressGateways;if(Array.isArray(
n)){const p=n.length;for(let f=0;f<p;f++)ae(n[f],{instancePath:t+"/components/egressGateways/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?ae.
errors:e.concat(ae.errors),r=e.length)}else e=s(e,t+"/components/egressGateways","type",{type:"array"}),r++}}else e=s(e,t+"/components","type",{type:"object"}),
r++}if(o.values!==void 0){let i=o.values;i&&typeof i=="object"&&!Array.isArray(i)||(e=s(e,t+"/values","type",{type:"object"}),r++)}if(o.unvalidatedValues!==void 0){
let i=o.unvalidatedValues;i&&typeof i=="object"&&!Array.isArray(i)||(e=s(e,t+"/unvalidatedValues","type",{type:"object"}),r++)}}else e=s(e,t,"type",{type:"objec\
t"}),r++;return br.errors=e,r===0}function zp(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kin\
d"}),r++),o.apiVersion!==void 0&&(Bi.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:Bi}),r++)),o.kind!==void 0&&(Gi.includes(o.kind)||(e=s(e,t+
"/kind","choice",{choices:Gi}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=
e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&(br(o.spec,{instancePath:t+"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===
null?br.errors:e.concat(br.errors),r=e.length)),o.status!==void 0){let i=o.status;i&&typeof i=="object"&&!Array.isArray(i)||(e=s(e,t+"/status","type",{type:"obj\
ect"}),r++)}}else e=s(e,t,"type",{type:"object"}),r++;return zp.errors=e,r===0}const ol=Bp;const ls=["PeerAuthentication"],ys={apiVersion:0,kind:0,metadata:0,spec:["selector","mtls","portLevelMtls"],status:0};const cs=["UNSET","DISABLE","PERMISSIVE","STRICT"];function de(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.mode!==void 0&&(cs.includes(o.mode)||(e=s(e,t+"/mode","choice",{choices:cs}),r++));for(const i in o)Object.hasOwn(Q,i)||(e=s(e,t,
"closed",{field:i,known:Q}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return de.errors=e,r===0}const as={selector:["matchLabels"],mtls:["mode"],portLevelMtls:0};
function jr(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.selector!==
void 0&&(N(o.selector,{instancePath:t+"/selector",parentData:o,parentDataProperty:"selector",rootData:y})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),
o.mtls!==void 0&&(de(o.mtls,{instancePath:t+"/mtls",parentData:o,parentDataProperty:"mtls",rootData:y})||(e=e===null?de.errors:e.concat(de.errors),r=e.length)),
o.portLevelMtls!==void 0){let i=o.portLevelMtls;if(i&&typeof i=="object"&&!Array.isArray(i)){Object.keys(i).length<1&&(e=s(e,t+"/portLevelMtls","minProperties",
{limit:1}),r++);for(const n in i)de(i[n],{instancePath:t+"/portLevelMtls/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:n,rootData:y})||
(e=e===null?de.errors:e.concat(de.errors),r=e.length)}else e=s(e,t+"/portLevelMtls","type",{type:"object"}),r++}for(const i in o)Object.hasOwn(as,i)||(e=s(e,t,"\
closed",{field:i,known:as}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return jr.errors=e,r===0}function Bp(o,{instancePath:t="",parentData:d,parentDataProperty:m,
rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.
kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&
(Fe.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:Fe}),r++)),o.kind!==void 0&&(ls.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:ls}),r++)),
o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),
r=e.length)),o.spec!==void 0&&(jr(o.spec,{instancePath:t+"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?jr.errors:e.concat(jr.errors),
r=e.length)),o.status!==void 0&&(v(o.status,{instancePath:t+"/status",parentData:o,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),
r=e.length));for(const i in o)Object.hasOwn(ys,i)||(e=s(e,t,"closed",{field:i,known:ys}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Bp.errors=e,r===0}
const sl=Gp;const ds=["networking.istio.io/v1beta1"],ms=["ProxyConfig"],us={apiVersion:0,kind:0,metadata:0,spec:["selector","concurrency","environmentVariables","image"],status:0};const gs={selector:["matchLabels"],concurrency:0,environmentVariables:0,image:["imageType"]};function vr(o,{instancePath:t="",parentData:d,parentDataProperty:m,
rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.selector!==void 0&&(N(o.selector,{instancePath:t+"/selector",parentData:o,parentDataProperty:"\
selector",rootData:y})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),o.concurrency!==void 0){let i=o.concurrency;typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i)||(e=s(e,t+"/concurrency","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=s(e,t+"/concurrency","maximum",
{comparison:"<=",limit:2147483647}),r++),(i<0||isNaN(i))&&(e=s(e,t+"/concurrency","minimum",{comparison:">=",limit:0}),r++))}if(o.environmentVariables!==void 0){
let i=o.environmentVariables;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i){let p=i[n];typeof p=="string"?p.length>2048&&(e=s(e,t+"/environmentVa\
riables/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"maxLength",{limit:2048}),r++):(e=s(e,t+"/environmentVariables/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"ty\
pe",{type:"string"}),r++)}else e=s(e,t+"/environmentVariables","type",{type:"object"}),r++}if(o.image!==void 0){let i=o.image;if(i&&typeof i=="object"&&!Array.isArray(
i)){i.imageType!==void 0&&typeof i.imageType!="string"&&(e=s(e,t+"/image/imageType","type",{type:"string"}),r++);for(const n in i)Object.hasOwn(Zr,n)||(e=s(e,t+
"/image","closed",{field:n,known:Zr}),r++)}else e=s(e,t+"/image","type",{type:"object"}),r++}for(const i in o)Object.hasOwn(gs,i)||(e=s(e,t,"closed",{field:i,known:gs}),
r++)}else e=s(e,t,"type",{type:"object"}),r++;return vr.errors=e,r===0}function Gp(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,
r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"requ\
ired",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(ds.includes(o.apiVersion)||
(e=s(e,t+"/apiVersion","choice",{choices:ds}),r++)),o.kind!==void 0&&(ms.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:ms}),r++)),o.metadata!==void 0&&(u(
o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&
(vr(o.spec,{instancePath:t+"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length)),o.status!==void 0&&
(v(o.status,{instancePath:t+"/status",parentData:o,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const i in o)
Object.hasOwn(us,i)||(e=s(e,t,"closed",{field:i,known:us}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Gp.errors=e,r===0}const nl=Kp;const bs=["RequestAuthentication"],js={apiVersion:0,kind:0,metadata:0,spec:["selector","targetRef","targetRefs","jwtRules"],status:0};const vs={name:0,prefix:0},As={header:0,claim:0},hs={issuer:0,audiences:0,jwksUri:0,jwks_uri:0,jwks:0,fromHeaders:0,fromParams:0,fromCookies:0,outputPayloadToHeader:0,
forwardOriginalToken:0,outputClaimToHeaders:0,timeout:0,spaceDelimitedClaims:0},ks={selector:["matchLabels"],targetRef:["group","kind","name","namespace"],targetRefs:0,
jwtRules:0};function Ar(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
selector!==void 0&&(N(o.selector,{instancePath:t+"/selector",parentData:o,parentDataProperty:"selector",rootData:y})||(e=e===null?N.errors:e.concat(N.errors),r=
e.length)),o.targetRef!==void 0&&(T(o.targetRef,{instancePath:t+"/targetRef",parentData:o,parentDataProperty:"targetRef",rootData:y})||(e=e===null?T.errors:e.concat(
T.errors),r=e.length)),o.targetRefs!==void 0&&(D(o.targetRefs,{instancePath:t+"/targetRefs",parentData:o,parentDataProperty:"targetRefs",rootData:y})||(e=e===null?
D.errors:e.concat(D.errors),r=e.length)),o.jwtRules!==void 0){let i=o.jwtRules;if(Array.isArray(i)){i.length>4096&&(e=s(e,t+"/jwtRules","maxItems",{limit:4096}),
r++);const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.issuer!==void 0){let l=f.issuer;typeof l=="string"?l.length<
1&&(e=s(e,t+"/jwtRules/"+p+"/issuer","minLength",{limit:1}),r++):(e=s(e,t+"/jwtRules/"+p+"/issuer","type",{type:"string"}),r++)}if(f.audiences!==void 0){let l=f.
audiences;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++){let g=l[c];typeof g=="string"?g.length<1&&(e=s(e,t+"/jwtRules/"+p+"/audiences/"+c,"minLengt\
h",{limit:1}),r++):(e=s(e,t+"/jwtRules/"+p+"/audiences/"+c,"type",{type:"string"}),r++)}}else e=s(e,t+"/jwtRules/"+p+"/audiences","type",{type:"array"}),r++}if(f.
jwksUri!==void 0){let l=f.jwksUri;typeof l=="string"?(l.length>2048&&(e=s(e,t+"/jwtRules/"+p+"/jwksUri","maxLength",{limit:2048}),r++),l.length<1&&(e=s(e,t+"/jw\
tRules/"+p+"/jwksUri","minLength",{limit:1}),r++)):(e=s(e,t+"/jwtRules/"+p+"/jwksUri","type",{type:"string"}),r++)}if(f.jwks_uri!==void 0){let l=f.jwks_uri;typeof l==
"string"?(l.length>2048&&(e=s(e,t+"/jwtRules/"+p+"/jwks_uri","maxLength",{limit:2048}),r++),l.length<1&&(e=s(e,t+"/jwtRules/"+p+"/jwks_uri","minLength",{limit:1}),
r++)):(e=s(e,t+"/jwtRules/"+p+"/jwks_uri","type",{type:"string"}),r++)}if(f.jwks!==void 0&&typeof f.jwks!="string"&&(e=s(e,t+"/jwtRules/"+p+"/jwks","type",{type:"\
string"}),r++),f.fromHeaders!==void 0){let l=f.fromHeaders;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++){let g=l[c];if(g&&typeof g=="object"&&!Array.
isArray(g)){if(g.name===void 0&&(e=s(e,t+"/jwtRules/"+p+"/fromHeaders/"+c,"required",{missingProperty:"name"}),r++),g.name!==void 0){let j=g.name;typeof j=="str\
ing"?j.length<1&&(e=s(e,t+"/jwtRules/"+p+"/fromHeaders/"+c+"/name","minLength",{limit:1}),r++):(e=s(e,t+"/jwtRules/"+p+"/fromHeaders/"+c+"/name","type",{type:"s\
tring"}),r++)}g.prefix!==void 0&&typeof g.prefix!="string"&&(e=s(e,t+"/jwtRules/"+p+"/fromHeaders/"+c+"/prefix","type",{type:"string"}),r++);for(const j in g)Object.
hasOwn(vs,j)||(e=s(e,t+"/jwtRules/"+p+"/fromHeaders/"+c,"closed",{field:j,known:vs}),r++)}else e=s(e,t+"/jwtRules/"+p+"/fromHeaders/"+c,"type",{type:"object"}),
r++}}else e=s(e,t+"/jwtRules/"+p+"/fromHeaders","type",{type:"array"}),r++}if(f.fromParams!==void 0){let l=f.fromParams;if(Array.isArray(l)){const a=l.length;for(let c=0;c<
a;c++){let g=l[c];typeof g=="string"?g.length<1&&(e=s(e,t+"/jwtRules/"+p+"/fromParams/"+c,"minLength",{limit:1}),r++):(e=s(e,t+"/jwtRules/"+p+"/fromParams/"+c,"\
type",{type:"string"}),r++)}}else e=s(e,t+"/jwtRules/"+p+"/fromParams","type",{type:"array"}),r++}if(f.fromCookies!==void 0){let l=f.fromCookies;if(Array.isArray(
l)){const a=l.length;for(let c=0;c<a;c++){let g=l[c];typeof g=="string"?g.length<1&&(e=s(e,t+"/jwtRules/"+p+"/fromCookies/"+c,"minLength",{limit:1}),r++):(e=s(e,
t+"/jwtRules/"+p+"/fromCookies/"+c,"type",{type:"string"}),r++)}}else e=s(e,t+"/jwtRules/"+p+"/fromCookies","type",{type:"array"}),r++}if(f.outputPayloadToHeader!==
void 0&&typeof f.outputPayloadToHeader!="string"&&(e=s(e,t+"/jwtRules/"+p+"/outputPayloadToHeader","type",{type:"string"}),r++),f.forwardOriginalToken!==void 0&&
typeof f.forwardOriginalToken!="boolean"&&(e=s(e,t+"/jwtRules/"+p+"/forwardOriginalToken","type",{type:"boolean"}),r++),f.outputClaimToHeaders!==void 0){let l=f.
outputClaimToHeaders;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++){let g=l[c];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.header===void 0&&(e=
s(e,t+"/jwtRules/"+p+"/outputClaimToHeaders/"+c,"required",{missingProperty:"header"}),r++),g.claim===void 0&&(e=s(e,t+"/jwtRules/"+p+"/outputClaimToHeaders/"+c,
"required",{missingProperty:"claim"}),r++),g.header!==void 0){let j=g.header;typeof j=="string"?(j.length<1&&(e=s(e,t+"/jwtRules/"+p+"/outputClaimToHeaders/"+c+
"/header","minLength",{limit:1}),r++),Up.test(j)||(e=s(e,t+"/jwtRules/"+p+"/outputClaimToHeaders/"+c+"/header","pattern",{pattern:"^[-_A-Za-z0-9]+$"}),r++)):(e=
s(e,t+"/jwtRules/"+p+"/outputClaimToHeaders/"+c+"/header","type",{type:"string"}),r++)}if(g.claim!==void 0){let j=g.claim;typeof j=="string"?j.length<1&&(e=s(e,
t+"/jwtRules/"+p+"/outputClaimToHeaders/"+c+"/claim","minLength",{limit:1}),r++):(e=s(e,t+"/jwtRules/"+p+"/outputClaimToHeaders/"+c+"/claim","type",{type:"strin\
g"}),r++)}for(const j in g)Object.hasOwn(As,j)||(e=s(e,t+"/jwtRules/"+p+"/outputClaimToHeaders/"+c,"closed",{field:j,known:As}),r++)}else e=s(e,t+"/jwtRules/"+p+
"/outputClaimToHeaders/"+c,"type",{type:"object"}),r++}}else e=s(e,t+"/jwtRules/"+p+"/outputClaimToHeaders","type",{type:"array"}),r++}if(f.timeout!==void 0){let l=f.
timeout;typeof l=="string"?A.test(l)||(e=s(e,t+"/jwtRules/"+p+"/timeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),
r++):(e=s(e,t+"/jwtRules/"+p+"/timeout","type",{type:"string"}),r++)}if(f.spaceDelimitedClaims!==void 0){let l=f.spaceDelimitedClaims;if(Array.isArray(l)){l.length>
64&&(e=s(e,t+"/jwtRules/"+p+"/spaceDelimitedClaims","maxItems",{limit:64}),r++);const a=l.length;for(let c=0;c<a;c++){let g=l[c];typeof g=="string"?g.length<1&&
(e=s(e,t+"/jwtRules/"+p+"/spaceDelimitedClaims/"+c,"minLength",{limit:1}),r++):(e=s(e,t+"/jwtRules/"+p+"/spaceDelimitedClaims/"+c,"type",{type:"string"}),r++)}}else
e=s(e,t+"/jwtRules/"+p+"/spaceDelimitedClaims","type",{type:"array"}),r++}for(const l in f)Object.hasOwn(hs,l)||(e=s(e,t+"/jwtRules/"+p,"closed",{field:l,known:hs}),
r++)}else e=s(e,t+"/jwtRules/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/jwtRules","type",{type:"array"}),r++}for(const i in o)Object.hasOwn(ks,i)||(e=s(e,t,
"closed",{field:i,known:ks}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Ar.errors=e,r===0}function Kp(o,{instancePath:t="",parentData:d,parentDataProperty:m,
rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.
kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&
(Fe.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:Fe}),r++)),o.kind!==void 0&&(bs.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:bs}),r++)),
o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),
r=e.length)),o.spec!==void 0&&(Ar(o.spec,{instancePath:t+"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?Ar.errors:e.concat(Ar.errors),
r=e.length)),o.status!==void 0&&(v(o.status,{instancePath:t+"/status",parentData:o,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),
r=e.length));for(const i in o)Object.hasOwn(js,i)||(e=s(e,t,"closed",{field:i,known:js}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Kp.errors=e,r===0}
const pl=Wp;const ws=["ServiceEntry"],Ns={apiVersion:0,kind:0,metadata:0,spec:["hosts","addresses","ports","location","resolution","endpoints","workloadSelector","exportTo",
"subjectAltNames"],status:0};const xs=["MESH_EXTERNAL","MESH_INTERNAL"],Ds=["NONE","STATIC","DNS","DNS_ROUND_ROBIN","DYNAMIC_DNS"],Ss={hosts:0,addresses:0,ports:0,location:0,resolution:0,endpoints:0,
workloadSelector:["labels"],exportTo:0,subjectAltNames:0};const Cs={address:0,ports:0,labels:0,network:0,locality:0,weight:0,serviceAccount:0};function Y(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.address!==void 0){let i=o.address;typeof i=="string"?i.length>256&&(e=s(e,t+"/address","maxLeng\
th",{limit:256}),r++):(e=s(e,t+"/address","type",{type:"string"}),r++)}if(o.ports!==void 0){let i=o.ports;if(i&&typeof i=="object"&&!Array.isArray(i)){Object.keys(
i).length>128&&(e=s(e,t+"/ports","maxProperties",{limit:128}),r++);for(const n in i){let p=i[n];typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,t+"/p\
orts/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"integer"}),r++),typeof p=="number"&&isFinite(p)&&((p>4294967295||isNaN(p))&&(e=s(e,t+"/ports/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),"maximum",{comparison:"<=",limit:4294967295}),r++),(p<0||isNaN(p))&&(e=s(e,t+"/ports/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"\
minimum",{comparison:">=",limit:0}),r++))}}else e=s(e,t+"/ports","type",{type:"object"}),r++}if(o.labels!==void 0){let i=o.labels;if(i&&typeof i=="object"&&!Array.
isArray(i)){Object.keys(i).length>256&&(e=s(e,t+"/labels","maxProperties",{limit:256}),r++);for(const n in i)typeof i[n]!="string"&&(e=s(e,t+"/labels/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++)}else e=s(e,t+"/labels","type",{type:"object"}),r++}if(o.network!==void 0){let i=o.network;typeof i==
"string"?i.length>2048&&(e=s(e,t+"/network","maxLength",{limit:2048}),r++):(e=s(e,t+"/network","type",{type:"string"}),r++)}if(o.locality!==void 0){let i=o.locality;
typeof i=="string"?i.length>2048&&(e=s(e,t+"/locality","maxLength",{limit:2048}),r++):(e=s(e,t+"/locality","type",{type:"string"}),r++)}if(o.weight!==void 0){let i=o.
weight;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/weight","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>4294967295||isNaN(
i))&&(e=s(e,t+"/weight","maximum",{comparison:"<=",limit:4294967295}),r++),(i<0||isNaN(i))&&(e=s(e,t+"/weight","minimum",{comparison:">=",limit:0}),r++))}if(o.serviceAccount!==
void 0){let i=o.serviceAccount;typeof i=="string"?i.length>253&&(e=s(e,t+"/serviceAccount","maxLength",{limit:253}),r++):(e=s(e,t+"/serviceAccount","type",{type:"\
string"}),r++)}for(const i in o)Object.hasOwn(Cs,i)||(e=s(e,t,"closed",{field:i,known:Cs}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Y.errors=e,r===0}
function hr(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.hosts===void 0&&
(e=s(e,t,"required",{missingProperty:"hosts"}),r++),o.hosts!==void 0){let i=o.hosts;if(Array.isArray(i)){i.length>256&&(e=s(e,t+"/hosts","maxItems",{limit:256}),
r++),i.length<1&&(e=s(e,t+"/hosts","minItems",{limit:1}),r++);const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/hosts/"+p,"type",{type:"str\
ing"}),r++)}else e=s(e,t+"/hosts","type",{type:"array"}),r++}if(o.addresses!==void 0){let i=o.addresses;if(Array.isArray(i)){i.length>256&&(e=s(e,t+"/addresses",
"maxItems",{limit:256}),r++);const n=i.length;for(let p=0;p<n;p++){let f=i[p];typeof f=="string"?f.length>64&&(e=s(e,t+"/addresses/"+p,"maxLength",{limit:64}),r++):
(e=s(e,t+"/addresses/"+p,"type",{type:"string"}),r++)}}else e=s(e,t+"/addresses","type",{type:"array"}),r++}if(o.ports!==void 0){let i=o.ports;if(Array.isArray(
i)){i.length>256&&(e=s(e,t+"/ports","maxItems",{limit:256}),r++);const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.
number===void 0&&(e=s(e,t+"/ports/"+p,"required",{missingProperty:"number"}),r++),f.name===void 0&&(e=s(e,t+"/ports/"+p,"required",{missingProperty:"name"}),r++),
f.number!==void 0){let l=f.number;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,t+"/ports/"+p+"/number","type",{type:"integer"}),r++),typeof l=="nu\
mber"&&isFinite(l)&&((l>4294967295||isNaN(l))&&(e=s(e,t+"/ports/"+p+"/number","maximum",{comparison:"<=",limit:4294967295}),r++),(l<0||isNaN(l))&&(e=s(e,t+"/por\
ts/"+p+"/number","minimum",{comparison:">=",limit:0}),r++))}if(f.protocol!==void 0){let l=f.protocol;typeof l=="string"?l.length>256&&(e=s(e,t+"/ports/"+p+"/pro\
tocol","maxLength",{limit:256}),r++):(e=s(e,t+"/ports/"+p+"/protocol","type",{type:"string"}),r++)}if(f.name!==void 0){let l=f.name;typeof l=="string"?l.length>
256&&(e=s(e,t+"/ports/"+p+"/name","maxLength",{limit:256}),r++):(e=s(e,t+"/ports/"+p+"/name","type",{type:"string"}),r++)}if(f.targetPort!==void 0){let l=f.targetPort;
typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,t+"/ports/"+p+"/targetPort","type",{type:"integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>4294967295||
isNaN(l))&&(e=s(e,t+"/ports/"+p+"/targetPort","maximum",{comparison:"<=",limit:4294967295}),r++),(l<0||isNaN(l))&&(e=s(e,t+"/ports/"+p+"/targetPort","minimum",{
comparison:">=",limit:0}),r++))}for(const l in f)Object.hasOwn(He,l)||(e=s(e,t+"/ports/"+p,"closed",{field:l,known:He}),r++)}else e=s(e,t+"/ports/"+p,"type",{type:"\
object"}),r++}}else e=s(e,t+"/ports","type",{type:"array"}),r++}if(o.location!==void 0&&(xs.includes(o.location)||(e=s(e,t+"/location","choice",{choices:xs}),r++)),
o.resolution!==void 0&&(Ds.includes(o.resolution)||(e=s(e,t+"/resolution","choice",{choices:Ds}),r++)),o.endpoints!==void 0){let i=o.endpoints;if(Array.isArray(
i)){i.length>4096&&(e=s(e,t+"/endpoints","maxItems",{limit:4096}),r++);const n=i.length;for(let p=0;p<n;p++)Y(i[p],{instancePath:t+"/endpoints/"+p,parentData:i,
parentDataProperty:p,rootData:y})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)}else e=s(e,t+"/endpoints","type",{type:"array"}),r++}if(o.workloadSelector!==
void 0&&(W(o.workloadSelector,{instancePath:t+"/workloadSelector",parentData:o,parentDataProperty:"workloadSelector",rootData:y})||(e=e===null?W.errors:e.concat(
W.errors),r=e.length)),o.exportTo!==void 0){let i=o.exportTo;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/exportT\
o/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/exportTo","type",{type:"array"}),r++}if(o.subjectAltNames!==void 0){let i=o.subjectAltNames;if(Array.isArray(i)){
const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/subjectAltNames/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/subjectAltNames","type",{
type:"array"}),r++}for(const i in o)Object.hasOwn(Ss,i)||(e=s(e,t,"closed",{field:i,known:Ss}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return hr.errors=e,
r===0}function Wp(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===
void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,
t,"required",{missingProperty:"metadata"}),r++),o.spec===void 0&&(e=s(e,t,"required",{missingProperty:"spec"}),r++),o.apiVersion!==void 0&&(E.includes(o.apiVersion)||
(e=s(e,t+"/apiVersion","choice",{choices:E}),r++)),o.kind!==void 0&&(ws.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:ws}),r++)),o.metadata!==void 0&&(u(
o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&
(hr(o.spec,{instancePath:t+"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length)),o.status!==void 0){
let i=o.status;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.conditions!==void 0){let n=i.conditions;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){
let l=n[f];l&&typeof l=="object"&&!Array.isArray(l)||(e=s(e,t+"/status/conditions/"+f,"type",{type:"object"}),r++)}}else e=s(e,t+"/status/conditions","type",{type:"\
array"}),r++}if(i.addresses!==void 0){let n=i.addresses;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(
l)?(l.value!==void 0&&typeof l.value!="string"&&(e=s(e,t+"/status/addresses/"+f+"/value","type",{type:"string"}),r++),l.host!==void 0&&typeof l.host!="string"&&
(e=s(e,t+"/status/addresses/"+f+"/host","type",{type:"string"}),r++)):(e=s(e,t+"/status/addresses/"+f,"type",{type:"object"}),r++)}}else e=s(e,t+"/status/addres\
ses","type",{type:"array"}),r++}}else e=s(e,t+"/status","type",{type:"object"}),r++}for(const i in o)Object.hasOwn(Ns,i)||(e=s(e,t,"closed",{field:i,known:Ns}),
r++)}else e=s(e,t,"type",{type:"object"}),r++;return Wp.errors=e,r===0}const fl=Yp;const Ts=["Sidecar"],Rs={apiVersion:0,kind:0,metadata:0,spec:["workloadSelector","ingress","egress","inboundConnectionPool","outboundTrafficPolicy"],status:0};function me(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.number!==void 0){
let i=o.number;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/number","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>4294967295||
isNaN(i))&&(e=s(e,t+"/number","maximum",{comparison:"<=",limit:4294967295}),r++),(i<0||isNaN(i))&&(e=s(e,t+"/number","minimum",{comparison:">=",limit:0}),r++))}
if(o.protocol!==void 0&&typeof o.protocol!="string"&&(e=s(e,t+"/protocol","type",{type:"string"}),r++),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,t+"/name",
"type",{type:"string"}),r++),o.targetPort!==void 0){let i=o.targetPort;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/targetPort","type",{type:"\
integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>4294967295||isNaN(i))&&(e=s(e,t+"/targetPort","maximum",{comparison:"<=",limit:4294967295}),r++),(i<0||isNaN(
i))&&(e=s(e,t+"/targetPort","minimum",{comparison:">=",limit:0}),r++))}for(const i in o)Object.hasOwn(He,i)||(e=s(e,t,"closed",{field:i,known:He}),r++)}else e=s(
e,t,"type",{type:"object"}),r++;return me.errors=e,r===0}const Os=["DEFAULT","IPTABLES","NONE"];function ue(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return Os.includes(o)||
(e=s(e,t,"choice",{choices:Os}),r++),ue.errors=e,r===0}const Es={host:0,subset:0,port:["number"]};function C(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="o\
bject"&&!Array.isArray(o)){o.host===void 0&&(e=s(e,t,"required",{missingProperty:"host"}),r++),o.host!==void 0&&typeof o.host!="string"&&(e=s(e,t+"/host","type",
{type:"string"}),r++),o.subset!==void 0&&typeof o.subset!="string"&&(e=s(e,t+"/subset","type",{type:"string"}),r++),o.port!==void 0&&(De(o.port,{instancePath:t+
"/port",parentData:o,parentDataProperty:"port",rootData:y})||(e=e===null?De.errors:e.concat(De.errors),r=e.length));for(const i in o)Object.hasOwn(Es,i)||(e=s(e,
t,"closed",{field:i,known:Es}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return C.errors=e,r===0}const Ls={port:["number","protocol","name","targetPort"],bind:0,
captureMode:0,defaultEndpoint:0,tls:["httpsRedirect","mode","serverCertificate","privateKey","caCertificates","caCrl","tlsCertificates","credentialName","creden\
tialNames","caCertCredentialName","subjectAltNames","verifyCertificateSpki","verifyCertificateHash","minProtocolVersion","maxProtocolVersion","cipherSuites"],connectionPool:[
"tcp","http"]},qs={port:["number","protocol","name","targetPort"],bind:0,captureMode:0,hosts:0},$s=["REGISTRY_ONLY","ALLOW_ANY"],Vs={mode:0,egressProxy:["host",
"subset","port"]},Is={workloadSelector:["labels"],ingress:0,egress:0,inboundConnectionPool:["tcp","http"],outboundTrafficPolicy:["mode","egressProxy"]};function kr(o,{
instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.workloadSelector!==void 0&&
(W(o.workloadSelector,{instancePath:t+"/workloadSelector",parentData:o,parentDataProperty:"workloadSelector",rootData:y})||(e=e===null?W.errors:e.concat(W.errors),
r=e.length)),o.ingress!==void 0){let i=o.ingress;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(
f)){f.port===void 0&&(e=s(e,t+"/ingress/"+p,"required",{missingProperty:"port"}),r++),f.port!==void 0&&(me(f.port,{instancePath:t+"/ingress/"+p+"/port",parentData:f,
parentDataProperty:"port",rootData:y})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)),f.bind!==void 0&&typeof f.bind!="string"&&(e=s(e,t+"/ingress/"+p+
"/bind","type",{type:"string"}),r++),f.captureMode!==void 0&&(ue(f.captureMode,{instancePath:t+"/ingress/"+p+"/captureMode",parentData:f,parentDataProperty:"cap\
tureMode",rootData:y})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),f.defaultEndpoint!==void 0&&typeof f.defaultEndpoint!="string"&&(e=s(e,t+"/ingres\
s/"+p+"/defaultEndpoint","type",{type:"string"}),r++),f.tls!==void 0&&(Se(f.tls,{instancePath:t+"/ingress/"+p+"/tls",parentData:f,parentDataProperty:"tls",rootData:y})||
(e=e===null?Se.errors:e.concat(Se.errors),r=e.length)),f.connectionPool!==void 0&&(L(f.connectionPool,{instancePath:t+"/ingress/"+p+"/connectionPool",parentData:f,
parentDataProperty:"connectionPool",rootData:y})||(e=e===null?L.errors:e.concat(L.errors),r=e.length));for(const l in f)Object.hasOwn(Ls,l)||(e=s(e,t+"/ingress/"+
p,"closed",{field:l,known:Ls}),r++)}else e=s(e,t+"/ingress/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/ingress","type",{type:"array"}),r++}if(o.egress!==void 0){
let i=o.egress;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.hosts===void 0&&(e=s(e,t+
"/egress/"+p,"required",{missingProperty:"hosts"}),r++),f.port!==void 0&&(me(f.port,{instancePath:t+"/egress/"+p+"/port",parentData:f,parentDataProperty:"port",
rootData:y})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)),f.bind!==void 0&&typeof f.bind!="string"&&(e=s(e,t+"/egress/"+p+"/bind","type",{type:"strin\
g"}),r++),f.captureMode!==void 0&&(ue(f.captureMode,{instancePath:t+"/egress/"+p+"/captureMode",parentData:f,parentDataProperty:"captureMode",rootData:y})||(e=e===
null?ue.errors:e.concat(ue.errors),r=e.length)),f.hosts!==void 0){let l=f.hosts;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="string"&&
(e=s(e,t+"/egress/"+p+"/hosts/"+c,"type",{type:"string"}),r++)}else e=s(e,t+"/egress/"+p+"/hosts","type",{type:"array"}),r++}for(const l in f)Object.hasOwn(qs,l)||
(e=s(e,t+"/egress/"+p,"closed",{field:l,known:qs}),r++)}else e=s(e,t+"/egress/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/egress","type",{type:"array"}),r++}
if(o.inboundConnectionPool!==void 0&&(L(o.inboundConnectionPool,{instancePath:t+"/inboundConnectionPool",parentData:o,parentDataProperty:"inboundConnectionPool",
rootData:y})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),o.outboundTrafficPolicy!==void 0){let i=o.outboundTrafficPolicy;if(i&&typeof i=="object"&&!Array.
isArray(i)){i.mode!==void 0&&($s.includes(i.mode)||(e=s(e,t+"/outboundTrafficPolicy/mode","choice",{choices:$s}),r++)),i.egressProxy!==void 0&&(C(i.egressProxy,
{instancePath:t+"/outboundTrafficPolicy/egressProxy",parentData:i,parentDataProperty:"egressProxy",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=e.length));
for(const n in i)Object.hasOwn(Vs,n)||(e=s(e,t+"/outboundTrafficPolicy","closed",{field:n,known:Vs}),r++)}else e=s(e,t+"/outboundTrafficPolicy","type",{type:"ob\
ject"}),r++}for(const i in o)Object.hasOwn(Is,i)||(e=s(e,t,"closed",{field:i,known:Is}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return kr.errors=e,r===0}function Yp(o,{
instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.apiVersion===void 0&&(e=s(e,
t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{
missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(E.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:E}),r++)),o.kind!==void 0&&(Ts.includes(
o.kind)||(e=s(e,t+"/kind","choice",{choices:Ts}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",
rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&(kr(o.spec,{instancePath:t+"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||
(e=e===null?kr.errors:e.concat(kr.errors),r=e.length)),o.status!==void 0&&(v(o.status,{instancePath:t+"/status",parentData:o,parentDataProperty:"status",rootData:y})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const i in o)Object.hasOwn(Rs,i)||(e=s(e,t,"closed",{field:i,known:Rs}),r++)}else e=s(e,t,"type",{type:"\
object"}),r++;return Yp.errors=e,r===0}const ll=Zp;const Fs=["telemetry.istio.io/v1","telemetry.istio.io/v1alpha1"],Hs=["Telemetry"],Ms={apiVersion:0,kind:0,metadata:0,spec:["selector","targetRef","targetRefs","\
tracing","metrics","accessLogging"],status:0};const Me=["CLIENT_AND_SERVER","CLIENT","SERVER"],_s={match:["mode"],providers:0,randomSamplingPercentage:0,disableSpanReporting:0,customTags:0,useRequestIdForTraceSampling:0,
enableIstioTags:0,disableContextPropagation:0};const Us={literal:["value"],environment:["name","defaultValue"],header:["name","defaultValue"],formatter:["value"]},yl=["literal","environment","header","format\
ter"];function wr(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.literal!==
void 0){let i=o.literal;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.value===void 0&&(e=s(e,t+"/literal","required",{missingProperty:"value"}),r++),i.value!==
void 0){let n=i.value;typeof n=="string"?n.length<1&&(e=s(e,t+"/literal/value","minLength",{limit:1}),r++):(e=s(e,t+"/literal/value","type",{type:"string"}),r++)}
for(const n in i)Object.hasOwn(J,n)||(e=s(e,t+"/literal","closed",{field:n,known:J}),r++)}else e=s(e,t+"/literal","type",{type:"object"}),r++}if(o.environment!==
void 0){let i=o.environment;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0&&(e=s(e,t+"/environment","required",{missingProperty:"name"}),r++),i.
name!==void 0){let n=i.name;typeof n=="string"?n.length<1&&(e=s(e,t+"/environment/name","minLength",{limit:1}),r++):(e=s(e,t+"/environment/name","type",{type:"s\
tring"}),r++)}i.defaultValue!==void 0&&typeof i.defaultValue!="string"&&(e=s(e,t+"/environment/defaultValue","type",{type:"string"}),r++);for(const n in i)Object.
hasOwn(P,n)||(e=s(e,t+"/environment","closed",{field:n,known:P}),r++)}else e=s(e,t+"/environment","type",{type:"object"}),r++}if(o.header!==void 0){let i=o.header;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0&&(e=s(e,t+"/header","required",{missingProperty:"name"}),r++),i.name!==void 0){let n=i.name;typeof n==
"string"?n.length<1&&(e=s(e,t+"/header/name","minLength",{limit:1}),r++):(e=s(e,t+"/header/name","type",{type:"string"}),r++)}i.defaultValue!==void 0&&typeof i.
defaultValue!="string"&&(e=s(e,t+"/header/defaultValue","type",{type:"string"}),r++);for(const n in i)Object.hasOwn(P,n)||(e=s(e,t+"/header","closed",{field:n,known:P}),
r++)}else e=s(e,t+"/header","type",{type:"object"}),r++}if(o.formatter!==void 0){let i=o.formatter;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.value===void 0&&
(e=s(e,t+"/formatter","required",{missingProperty:"value"}),r++),i.value!==void 0){let n=i.value;typeof n=="string"?n.length<1&&(e=s(e,t+"/formatter/value","min\
Length",{limit:1}),r++):(e=s(e,t+"/formatter/value","type",{type:"string"}),r++)}for(const n in i)Object.hasOwn(J,n)||(e=s(e,t+"/formatter","closed",{field:n,known:J}),
r++)}else e=s(e,t+"/formatter","type",{type:"object"}),r++}for(const i in o)Object.hasOwn(Us,i)||(e=s(e,t,"closed",{field:i,known:Us}),r++);(o.literal!==void 0)+
(o.environment!==void 0)+(o.header!==void 0)+(o.formatter!==void 0)>1&&(e=s(e,t,"exclusive",{fields:yl}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return wr.
errors=e,r===0}function Nr(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.match!==void 0){let i=o.match;if(i&&typeof i=="object"&&!Array.isArray(i)){i.mode!==void 0&&(Me.includes(i.mode)||(e=s(e,t+"/match/mode","choice",{choices:Me}),
r++));for(const n in i)Object.hasOwn(Q,n)||(e=s(e,t+"/match","closed",{field:n,known:Q}),r++)}else e=s(e,t+"/match","type",{type:"object"}),r++}if(o.providers!==
void 0){let i=o.providers;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===void 0&&
(e=s(e,t+"/providers/"+p,"required",{missingProperty:"name"}),r++),f.name!==void 0){let l=f.name;typeof l=="string"?l.length<1&&(e=s(e,t+"/providers/"+p+"/name",
"minLength",{limit:1}),r++):(e=s(e,t+"/providers/"+p+"/name","type",{type:"string"}),r++)}for(const l in f)Object.hasOwn(O,l)||(e=s(e,t+"/providers/"+p,"closed",
{field:l,known:O}),r++)}else e=s(e,t+"/providers/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/providers","type",{type:"array"}),r++}if(o.randomSamplingPercentage!==
void 0){let i=o.randomSamplingPercentage;typeof i=="number"&&isFinite(i)?((i>100||isNaN(i))&&(e=s(e,t+"/randomSamplingPercentage","maximum",{comparison:"<=",limit:100}),
r++),(i<0||isNaN(i))&&(e=s(e,t+"/randomSamplingPercentage","minimum",{comparison:">=",limit:0}),r++)):(e=s(e,t+"/randomSamplingPercentage","type",{type:"number"}),
r++)}if(o.disableSpanReporting!==void 0&&typeof o.disableSpanReporting!="boolean"&&(e=s(e,t+"/disableSpanReporting","type",{type:"boolean"}),r++),o.customTags!==
void 0){let i=o.customTags;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)wr(i[n],{instancePath:t+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:i,parentDataProperty:n,rootData:y})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);else e=s(e,t+"/customTags","type",{type:"object"}),r++}
o.useRequestIdForTraceSampling!==void 0&&typeof o.useRequestIdForTraceSampling!="boolean"&&(e=s(e,t+"/useRequestIdForTraceSampling","type",{type:"boolean"}),r++),
o.enableIstioTags!==void 0&&typeof o.enableIstioTags!="boolean"&&(e=s(e,t+"/enableIstioTags","type",{type:"boolean"}),r++),o.disableContextPropagation!==void 0&&
typeof o.disableContextPropagation!="boolean"&&(e=s(e,t+"/disableContextPropagation","type",{type:"boolean"}),r++);for(const i in o)Object.hasOwn(_s,i)||(e=s(e,
t,"closed",{field:i,known:_s}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Nr.errors=e,r===0}const zs=["ALL_METRICS","REQUEST_COUNT","REQUEST_DURATION","REQUEST_SIZE","RESPONSE_SIZE","TCP_OPENED_CONNECTIONS","TCP_CLOSED_CONNECTIONS","TCP_SENT_BYTES","TC\
P_RECEIVED_BYTES","GRPC_REQUEST_MESSAGES","GRPC_RESPONSE_MESSAGES"],Bs={metric:0,customMetric:0,mode:0},cl=["metric","customMetric"],Gs=["UPSERT","REMOVE"],Ks={
operation:0,value:0},Ws={match:["metric","customMetric","mode"],disabled:0,tagOverrides:0},Ys={providers:0,overrides:0,reportingInterval:0};function xr(o,{instancePath:t="",
parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.providers!==void 0){let i=o.providers;if(Array.
isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===void 0&&(e=s(e,t+"/providers/"+p,"required",
{missingProperty:"name"}),r++),f.name!==void 0){let l=f.name;typeof l=="string"?l.length<1&&(e=s(e,t+"/providers/"+p+"/name","minLength",{limit:1}),r++):(e=s(e,
t+"/providers/"+p+"/name","type",{type:"string"}),r++)}for(const l in f)Object.hasOwn(O,l)||(e=s(e,t+"/providers/"+p,"closed",{field:l,known:O}),r++)}else e=s(e,
t+"/providers/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/providers","type",{type:"array"}),r++}if(o.overrides!==void 0){let i=o.overrides;if(Array.isArray(
i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.match!==void 0){let l=f.match;if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.metric!==void 0&&(zs.includes(l.metric)||(e=s(e,t+"/overrides/"+p+"/match/metric","choice",{choices:zs}),r++)),l.customMetric!==void 0){let a=l.
customMetric;typeof a=="string"?a.length<1&&(e=s(e,t+"/overrides/"+p+"/match/customMetric","minLength",{limit:1}),r++):(e=s(e,t+"/overrides/"+p+"/match/customMe\
tric","type",{type:"string"}),r++)}l.mode!==void 0&&(Me.includes(l.mode)||(e=s(e,t+"/overrides/"+p+"/match/mode","choice",{choices:Me}),r++));for(const a in l)Object.
hasOwn(Bs,a)||(e=s(e,t+"/overrides/"+p+"/match","closed",{field:a,known:Bs}),r++);(l.metric!==void 0)+(l.customMetric!==void 0)>1&&(e=s(e,t+"/overrides/"+p+"/ma\
tch","exclusive",{fields:cl}),r++)}else e=s(e,t+"/overrides/"+p+"/match","type",{type:"object"}),r++}if(f.disabled!==void 0&&typeof f.disabled!="boolean"&&(e=s(
e,t+"/overrides/"+p+"/disabled","type",{type:"boolean"}),r++),f.tagOverrides!==void 0){let l=f.tagOverrides;if(l&&typeof l=="object"&&!Array.isArray(l))for(const a in l){
let c=l[a];if(c&&typeof c=="object"&&!Array.isArray(c)){c.operation!==void 0&&(Gs.includes(c.operation)||(e=s(e,t+"/overrides/"+p+"/tagOverrides/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/operation","choice",{choices:Gs}),r++)),c.value!==void 0&&typeof c.value!="string"&&(e=s(e,t+"/overrides/"+p+"/tagOverrides/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/value","type",{type:"string"}),r++);for(const g in c)Object.hasOwn(Ks,g)||(e=s(e,t+"/overrides/"+p+"/tagOverrides/"+a.replace(/~/g,
"~0").replace(/\//g,"~1"),"closed",{field:g,known:Ks}),r++)}else e=s(e,t+"/overrides/"+p+"/tagOverrides/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"\
object"}),r++}else e=s(e,t+"/overrides/"+p+"/tagOverrides","type",{type:"object"}),r++}for(const l in f)Object.hasOwn(Ws,l)||(e=s(e,t+"/overrides/"+p,"closed",{
field:l,known:Ws}),r++)}else e=s(e,t+"/overrides/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/overrides","type",{type:"array"}),r++}if(o.reportingInterval!==
void 0){let i=o.reportingInterval;typeof i=="string"?A.test(i)||(e=s(e,t+"/reportingInterval","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\
\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/reportingInterval","type",{type:"string"}),r++)}for(const i in o)Object.hasOwn(Ys,i)||(e=s(e,t,"closed",{field:i,known:Ys}),
r++)}else e=s(e,t,"type",{type:"object"}),r++;return xr.errors=e,r===0}const Zs={expression:0},Qs={match:["mode"],providers:0,disabled:0,filter:["expression"]},
Xs={selector:["matchLabels"],targetRef:["group","kind","name","namespace"],targetRefs:0,tracing:0,metrics:0,accessLogging:0};function Dr(o,{instancePath:t="",parentData:d,
parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.selector!==void 0&&(N(o.selector,{instancePath:t+"/selec\
tor",parentData:o,parentDataProperty:"selector",rootData:y})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),o.targetRef!==void 0&&(T(o.targetRef,{instancePath:t+
"/targetRef",parentData:o,parentDataProperty:"targetRef",rootData:y})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),o.targetRefs!==void 0&&(D(o.targetRefs,
{instancePath:t+"/targetRefs",parentData:o,parentDataProperty:"targetRefs",rootData:y})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),o.tracing!==void 0){
let i=o.tracing;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)Nr(i[p],{instancePath:t+"/tracing/"+p,parentData:i,parentDataProperty:p,rootData:y})||
(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length)}else e=s(e,t+"/tracing","type",{type:"array"}),r++}if(o.metrics!==void 0){let i=o.metrics;if(Array.isArray(
i)){const n=i.length;for(let p=0;p<n;p++)xr(i[p],{instancePath:t+"/metrics/"+p,parentData:i,parentDataProperty:p,rootData:y})||(e=e===null?xr.errors:e.concat(xr.
errors),r=e.length)}else e=s(e,t+"/metrics","type",{type:"array"}),r++}if(o.accessLogging!==void 0){let i=o.accessLogging;if(Array.isArray(i)){const n=i.length;
for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.match!==void 0){let l=f.match;if(l&&typeof l=="object"&&!Array.isArray(l)){l.mode!==
void 0&&(Me.includes(l.mode)||(e=s(e,t+"/accessLogging/"+p+"/match/mode","choice",{choices:Me}),r++));for(const a in l)Object.hasOwn(Q,a)||(e=s(e,t+"/accessLogg\
ing/"+p+"/match","closed",{field:a,known:Q}),r++)}else e=s(e,t+"/accessLogging/"+p+"/match","type",{type:"object"}),r++}if(f.providers!==void 0){let l=f.providers;
if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++){let g=l[c];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.name===void 0&&(e=s(e,t+"/accessLogging/"+
p+"/providers/"+c,"required",{missingProperty:"name"}),r++),g.name!==void 0){let j=g.name;typeof j=="string"?j.length<1&&(e=s(e,t+"/accessLogging/"+p+"/provider\
s/"+c+"/name","minLength",{limit:1}),r++):(e=s(e,t+"/accessLogging/"+p+"/providers/"+c+"/name","type",{type:"string"}),r++)}for(const j in g)Object.hasOwn(O,j)||
(e=s(e,t+"/accessLogging/"+p+"/providers/"+c,"closed",{field:j,known:O}),r++)}else e=s(e,t+"/accessLogging/"+p+"/providers/"+c,"type",{type:"object"}),r++}}else
e=s(e,t+"/accessLogging/"+p+"/providers","type",{type:"array"}),r++}if(f.disabled!==void 0&&typeof f.disabled!="boolean"&&(e=s(e,t+"/accessLogging/"+p+"/disable\
d","type",{type:"boolean"}),r++),f.filter!==void 0){let l=f.filter;if(l&&typeof l=="object"&&!Array.isArray(l)){l.expression!==void 0&&typeof l.expression!="str\
ing"&&(e=s(e,t+"/accessLogging/"+p+"/filter/expression","type",{type:"string"}),r++);for(const a in l)Object.hasOwn(Zs,a)||(e=s(e,t+"/accessLogging/"+p+"/filter",
"closed",{field:a,known:Zs}),r++)}else e=s(e,t+"/accessLogging/"+p+"/filter","type",{type:"object"}),r++}for(const l in f)Object.hasOwn(Qs,l)||(e=s(e,t+"/access\
Logging/"+p,"closed",{field:l,known:Qs}),r++)}else e=s(e,t+"/accessLogging/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/accessLogging","type",{type:"array"}),
r++}for(const i in o)Object.hasOwn(Xs,i)||(e=s(e,t,"closed",{field:i,known:Xs}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Dr.errors=e,r===0}function Zp(o,{
instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.apiVersion===void 0&&(e=s(e,
t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{
missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(Fs.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:Fs}),r++)),o.kind!==void 0&&(Hs.includes(
o.kind)||(e=s(e,t+"/kind","choice",{choices:Hs}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",
rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&(Dr(o.spec,{instancePath:t+"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||
(e=e===null?Dr.errors:e.concat(Dr.errors),r=e.length)),o.status!==void 0&&(v(o.status,{instancePath:t+"/status",parentData:o,parentDataProperty:"status",rootData:y})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const i in o)Object.hasOwn(Ms,i)||(e=s(e,t,"closed",{field:i,known:Ms}),r++)}else e=s(e,t,"type",{type:"\
object"}),r++;return Zp.errors=e,r===0}const al=Xp;const Xr=["extensions.istio.io/v1alpha1"],Js=["TrafficExtension"],Ps={apiVersion:0,kind:0,metadata:0,spec:["selector","targetRefs","phase","priority","match","w\
asm","lua"],status:0};const en=["UNDEFINED","CLIENT","SERVER","CLIENT_AND_SERVER"],rn={mode:0,ports:0};function Oe(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.mode!==void 0&&(en.includes(o.mode)||(e=s(e,t+"/mode","choice",{choices:en}),r++)),o.ports!==void 0){
let i=o.ports;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.number===void 0&&(e=s(e,t+
"/ports/"+p,"required",{missingProperty:"number"}),r++),f.number!==void 0){let l=f.number;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,t+"/ports/"+
p+"/number","type",{type:"integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>65535||isNaN(l))&&(e=s(e,t+"/ports/"+p+"/number","maximum",{comparison:"<=",limit:65535}),
r++),(l<1||isNaN(l))&&(e=s(e,t+"/ports/"+p+"/number","minimum",{comparison:">=",limit:1}),r++))}for(const l in f)Object.hasOwn(Gr,l)||(e=s(e,t+"/ports/"+p,"clos\
ed",{field:l,known:Gr}),r++)}else e=s(e,t+"/ports/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/ports","type",{type:"array"}),r++}for(const i in o)Object.hasOwn(
rn,i)||(e=s(e,t,"closed",{field:i,known:rn}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Oe.errors=e,r===0}const Qp=new RegExp("(^$|^[a-f0-9]{64}$)",""),Jr=["UNSPECIFIED_POLICY","IfNotPresent","Always"],Pr=["FAIL_CLOSE","FAIL_OPEN","FAIL_RELOAD"],et=["INLINE","HOST"],
rt={name:0,valueFrom:0,value:0},tt={env:0},it=["UNSPECIFIED_PLUGIN_TYPE","HTTP","NETWORK"],tn={url:0,sha256:0,imagePullPolicy:0,imagePullSecret:0,verificationKey:0,
pluginConfig:0,pluginName:0,failStrategy:0,vmConfig:["env"],type:0};function Sr(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,
r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.url===void 0&&(e=s(e,t,"required",{missingProperty:"url"}),r++),o.url!==void 0){let i=o.url;typeof i=="str\
ing"?i.length<1&&(e=s(e,t+"/url","minLength",{limit:1}),r++):(e=s(e,t+"/url","type",{type:"string"}),r++)}if(o.sha256!==void 0){let i=o.sha256;typeof i=="string"?
Qp.test(i)||(e=s(e,t+"/sha256","pattern",{pattern:"(^$|^[a-f0-9]{64}$)"}),r++):(e=s(e,t+"/sha256","type",{type:"string"}),r++)}if(o.imagePullPolicy!==void 0&&(Jr.
includes(o.imagePullPolicy)||(e=s(e,t+"/imagePullPolicy","choice",{choices:Jr}),r++)),o.imagePullSecret!==void 0){let i=o.imagePullSecret;typeof i=="string"?(i.
length>253&&(e=s(e,t+"/imagePullSecret","maxLength",{limit:253}),r++),i.length<1&&(e=s(e,t+"/imagePullSecret","minLength",{limit:1}),r++)):(e=s(e,t+"/imagePullS\
ecret","type",{type:"string"}),r++)}if(o.verificationKey!==void 0&&typeof o.verificationKey!="string"&&(e=s(e,t+"/verificationKey","type",{type:"string"}),r++),
o.pluginConfig!==void 0){let i=o.pluginConfig;i&&typeof i=="object"&&!Array.isArray(i)||(e=s(e,t+"/pluginConfig","type",{type:"object"}),r++)}if(o.pluginName!==
void 0){let i=o.pluginName;typeof i=="string"?(i.length>256&&(e=s(e,t+"/pluginName","maxLength",{limit:256}),r++),i.length<1&&(e=s(e,t+"/pluginName","minLength",
{limit:1}),r++)):(e=s(e,t+"/pluginName","type",{type:"string"}),r++)}if(o.failStrategy!==void 0&&(Pr.includes(o.failStrategy)||(e=s(e,t+"/failStrategy","choice",
{choices:Pr}),r++)),o.vmConfig!==void 0){let i=o.vmConfig;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.env!==void 0){let n=i.env;if(Array.isArray(n)){n.length>
256&&(e=s(e,t+"/vmConfig/env","maxItems",{limit:256}),r++);const p=n.length;for(let f=0;f<p;f++){let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===
void 0&&(e=s(e,t+"/vmConfig/env/"+f,"required",{missingProperty:"name"}),r++),l.name!==void 0){let a=l.name;typeof a=="string"?(a.length>256&&(e=s(e,t+"/vmConfi\
g/env/"+f+"/name","maxLength",{limit:256}),r++),a.length<1&&(e=s(e,t+"/vmConfig/env/"+f+"/name","minLength",{limit:1}),r++)):(e=s(e,t+"/vmConfig/env/"+f+"/name",
"type",{type:"string"}),r++)}if(l.valueFrom!==void 0&&(et.includes(l.valueFrom)||(e=s(e,t+"/vmConfig/env/"+f+"/valueFrom","choice",{choices:et}),r++)),l.value!==
void 0){let a=l.value;typeof a=="string"?a.length>2048&&(e=s(e,t+"/vmConfig/env/"+f+"/value","maxLength",{limit:2048}),r++):(e=s(e,t+"/vmConfig/env/"+f+"/value",
"type",{type:"string"}),r++)}for(const a in l)Object.hasOwn(rt,a)||(e=s(e,t+"/vmConfig/env/"+f,"closed",{field:a,known:rt}),r++)}else e=s(e,t+"/vmConfig/env/"+f,
"type",{type:"object"}),r++}}else e=s(e,t+"/vmConfig/env","type",{type:"array"}),r++}for(const n in i)Object.hasOwn(tt,n)||(e=s(e,t+"/vmConfig","closed",{field:n,
known:tt}),r++)}else e=s(e,t+"/vmConfig","type",{type:"object"}),r++}o.type!==void 0&&(it.includes(o.type)||(e=s(e,t+"/type","choice",{choices:it}),r++));for(const i in o)
Object.hasOwn(tn,i)||(e=s(e,t,"closed",{field:i,known:tn}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Sr.errors=e,r===0}const on={inlineCode:0},sn={selector:[
"matchLabels"],targetRefs:0,phase:0,priority:0,match:0,wasm:["url","sha256","imagePullPolicy","imagePullSecret","verificationKey","pluginConfig","pluginName","f\
ailStrategy","vmConfig","type"],lua:["inlineCode"]},dl=["wasm","lua"];function Cr(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,
r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.selector!==void 0&&(N(o.selector,{instancePath:t+"/selector",parentData:o,parentDataProperty:"selector",rootData:y})||
(e=e===null?N.errors:e.concat(N.errors),r=e.length)),o.targetRefs!==void 0&&(D(o.targetRefs,{instancePath:t+"/targetRefs",parentData:o,parentDataProperty:"targe\
tRefs",rootData:y})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),o.phase!==void 0&&(Wr.includes(o.phase)||(e=s(e,t+"/phase","choice",{choices:Wr}),r++)),
o.priority!==void 0){let i=o.priority;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/priority","type",{type:"integer"}),r++),typeof i=="number"&&
isFinite(i)&&((i>2147483647||isNaN(i))&&(e=s(e,t+"/priority","maximum",{comparison:"<=",limit:2147483647}),r++),(i<-2147483648||isNaN(i))&&(e=s(e,t+"/priority",
"minimum",{comparison:">=",limit:-2147483648}),r++))}if(o.match!==void 0){let i=o.match;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)Oe(i[p],{instancePath:t+
"/match/"+p,parentData:i,parentDataProperty:p,rootData:y})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)}else e=s(e,t+"/match","type",{type:"array"}),r++}
if(o.wasm!==void 0&&(Sr(o.wasm,{instancePath:t+"/wasm",parentData:o,parentDataProperty:"wasm",rootData:y})||(e=e===null?Sr.errors:e.concat(Sr.errors),r=e.length)),
o.lua!==void 0){let i=o.lua;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.inlineCode===void 0&&(e=s(e,t+"/lua","required",{missingProperty:"inlineCode"}),r++),
i.inlineCode!==void 0){let n=i.inlineCode;typeof n=="string"?(n.length>65536&&(e=s(e,t+"/lua/inlineCode","maxLength",{limit:65536}),r++),n.length<1&&(e=s(e,t+"/\
lua/inlineCode","minLength",{limit:1}),r++)):(e=s(e,t+"/lua/inlineCode","type",{type:"string"}),r++)}for(const n in i)Object.hasOwn(on,n)||(e=s(e,t+"/lua","clos\
ed",{field:n,known:on}),r++)}else e=s(e,t+"/lua","type",{type:"object"}),r++}for(const i in o)Object.hasOwn(sn,i)||(e=s(e,t,"closed",{field:i,known:sn}),r++);(o.
wasm!==void 0)+(o.lua!==void 0)>1&&(e=s(e,t,"exclusive",{fields:dl}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Cr.errors=e,r===0}function Xp(o,{instancePath:t="",
parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"\
apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),
o.spec===void 0&&(e=s(e,t,"required",{missingProperty:"spec"}),r++),o.apiVersion!==void 0&&(Xr.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:Xr}),
r++)),o.kind!==void 0&&(Js.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:Js}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&(Cr(o.spec,{instancePath:t+"/spec",parentData:o,
parentDataProperty:"spec",rootData:y})||(e=e===null?Cr.errors:e.concat(Cr.errors),r=e.length)),o.status!==void 0&&(v(o.status,{instancePath:t+"/status",parentData:o,
parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const i in o)Object.hasOwn(Ps,i)||(e=s(e,t,"closed",{field:i,
known:Ps}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Xp.errors=e,r===0}const ml=Jp;const nn=["VirtualService"],pn={apiVersion:0,kind:0,metadata:0,spec:["hosts","gateways","http","tls","tcp","exportTo"],status:0};const fn={exact:0,prefix:0,regex:0},ul=["exact","prefix","regex"];function k(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,
r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.exact!==void 0&&typeof o.exact!="string"&&(e=s(e,t+"/exact","type",{type:"string"}),r++),o.prefix!==void 0&&typeof o.
prefix!="string"&&(e=s(e,t+"/prefix","type",{type:"string"}),r++),o.regex!==void 0&&typeof o.regex!="string"&&(e=s(e,t+"/regex","type",{type:"string"}),r++);for(const i in o)
Object.hasOwn(fn,i)||(e=s(e,t,"closed",{field:i,known:fn}),r++);(o.exact!==void 0)+(o.prefix!==void 0)+(o.regex!==void 0)>1&&(e=s(e,t,"exclusive",{fields:ul}),r++)}else
e=s(e,t,"type",{type:"object"}),r++;return k.errors=e,r===0}const ln={name:0,uri:["exact","prefix","regex"],scheme:["exact","prefix","regex"],method:["exact","p\
refix","regex"],authority:["exact","prefix","regex"],headers:0,port:0,sourceLabels:0,gateways:0,queryParams:0,ignoreUriCase:0,withoutHeaders:0,sourceNamespace:0,
statPrefix:0};function Tr(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
name!==void 0&&typeof o.name!="string"&&(e=s(e,t+"/name","type",{type:"string"}),r++),o.uri!==void 0&&(k(o.uri,{instancePath:t+"/uri",parentData:o,parentDataProperty:"\
uri",rootData:y})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),o.scheme!==void 0&&(k(o.scheme,{instancePath:t+"/scheme",parentData:o,parentDataProperty:"\
scheme",rootData:y})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),o.method!==void 0&&(k(o.method,{instancePath:t+"/method",parentData:o,parentDataProperty:"\
method",rootData:y})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),o.authority!==void 0&&(k(o.authority,{instancePath:t+"/authority",parentData:o,parentDataProperty:"\
authority",rootData:y})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),o.headers!==void 0){let i=o.headers;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)
k(i[n],{instancePath:t+"/headers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:n,rootData:y})||(e=e===null?k.errors:e.concat(k.errors),
r=e.length);else e=s(e,t+"/headers","type",{type:"object"}),r++}if(o.port!==void 0){let i=o.port;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/\
port","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>4294967295||isNaN(i))&&(e=s(e,t+"/port","maximum",{comparison:"<=",limit:4294967295}),r++),
(i<0||isNaN(i))&&(e=s(e,t+"/port","minimum",{comparison:">=",limit:0}),r++))}if(o.sourceLabels!==void 0){let i=o.sourceLabels;if(i&&typeof i=="object"&&!Array.isArray(
i))for(const n in i)typeof i[n]!="string"&&(e=s(e,t+"/sourceLabels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/source\
Labels","type",{type:"object"}),r++}if(o.gateways!==void 0){let i=o.gateways;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=
s(e,t+"/gateways/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/gateways","type",{type:"array"}),r++}if(o.queryParams!==void 0){let i=o.queryParams;if(i&&typeof i==
"object"&&!Array.isArray(i))for(const n in i)k(i[n],{instancePath:t+"/queryParams/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:n,rootData:y})||
(e=e===null?k.errors:e.concat(k.errors),r=e.length);else e=s(e,t+"/queryParams","type",{type:"object"}),r++}if(o.ignoreUriCase!==void 0&&typeof o.ignoreUriCase!=
"boolean"&&(e=s(e,t+"/ignoreUriCase","type",{type:"boolean"}),r++),o.withoutHeaders!==void 0){let i=o.withoutHeaders;if(i&&typeof i=="object"&&!Array.isArray(i))
for(const n in i)k(i[n],{instancePath:t+"/withoutHeaders/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:n,rootData:y})||(e=e===null?
k.errors:e.concat(k.errors),r=e.length);else e=s(e,t+"/withoutHeaders","type",{type:"object"}),r++}o.sourceNamespace!==void 0&&typeof o.sourceNamespace!="string"&&
(e=s(e,t+"/sourceNamespace","type",{type:"string"}),r++),o.statPrefix!==void 0&&typeof o.statPrefix!="string"&&(e=s(e,t+"/statPrefix","type",{type:"string"}),r++);
for(const i in o)Object.hasOwn(ln,i)||(e=s(e,t,"closed",{field:i,known:ln}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Tr.errors=e,r===0}const ot={set:0,add:0,remove:0};function ge(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.set!==void 0){let i=o.set;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)typeof i[n]!="string"&&(e=s(e,t+"/set/"+n.replace(/~/g,"\
~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/set","type",{type:"object"}),r++}if(o.add!==void 0){let i=o.add;if(i&&typeof i=="object"&&!Array.
isArray(i))for(const n in i)typeof i[n]!="string"&&(e=s(e,t+"/add/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/add","t\
ype",{type:"object"}),r++}if(o.remove!==void 0){let i=o.remove;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/remov\
e/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/remove","type",{type:"array"}),r++}for(const i in o)Object.hasOwn(ot,i)||(e=s(e,t,"closed",{field:i,known:ot}),
r++)}else e=s(e,t,"type",{type:"object"}),r++;return ge.errors=e,r===0}const st={request:["set","add","remove"],response:["set","add","remove"]};function be(o,{
instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.request!==void 0&&(ge(o.request,
{instancePath:t+"/request",parentData:o,parentDataProperty:"request",rootData:y})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length)),o.response!==void 0&&(ge(
o.response,{instancePath:t+"/response",parentData:o,parentDataProperty:"response",rootData:y})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length));for(const i in o)
Object.hasOwn(st,i)||(e=s(e,t,"closed",{field:i,known:st}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return be.errors=e,r===0}const yn=["FROM_PROTOCOL_DEFAULT","FROM_REQUEST_PORT"],cn={uri:0,authority:0,port:0,derivePort:0,scheme:0,redirectCode:0},gl=["port","derivePort"];function Rr(o,{
instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.uri!==void 0&&typeof o.uri!=
"string"&&(e=s(e,t+"/uri","type",{type:"string"}),r++),o.authority!==void 0&&typeof o.authority!="string"&&(e=s(e,t+"/authority","type",{type:"string"}),r++),o.
port!==void 0){let i=o.port;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/port","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&
((i>4294967295||isNaN(i))&&(e=s(e,t+"/port","maximum",{comparison:"<=",limit:4294967295}),r++),(i<0||isNaN(i))&&(e=s(e,t+"/port","minimum",{comparison:">=",limit:0}),
r++))}if(o.derivePort!==void 0&&(yn.includes(o.derivePort)||(e=s(e,t+"/derivePort","choice",{choices:yn}),r++)),o.scheme!==void 0&&typeof o.scheme!="string"&&(e=
s(e,t+"/scheme","type",{type:"string"}),r++),o.redirectCode!==void 0){let i=o.redirectCode;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/redire\
ctCode","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>4294967295||isNaN(i))&&(e=s(e,t+"/redirectCode","maximum",{comparison:"<=",limit:4294967295}),
r++),(i<0||isNaN(i))&&(e=s(e,t+"/redirectCode","minimum",{comparison:">=",limit:0}),r++))}for(const i in o)Object.hasOwn(cn,i)||(e=s(e,t,"closed",{field:i,known:cn}),
r++);(o.port!==void 0)+(o.derivePort!==void 0)>1&&(e=s(e,t,"exclusive",{fields:gl}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Rr.errors=e,r===0}function q(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.value!==void 0){
let i=o.value;typeof i=="number"&&isFinite(i)||(e=s(e,t+"/value","type",{type:"number"}),r++)}for(const i in o)Object.hasOwn(J,i)||(e=s(e,t,"closed",{field:i,known:J}),
r++)}else e=s(e,t,"type",{type:"object"}),r++;return q.errors=e,r===0}const an={percent:0,percentage:["value"],fixedDelay:0,exponentialDelay:0},bl=["fixedDelay",
"exponentialDelay"],dn={httpStatus:0,grpcStatus:0,http2Error:0,percentage:["value"]},jl=["httpStatus","grpcStatus","http2Error"],mn={delay:["percent","percentag\
e","fixedDelay","exponentialDelay"],abort:["httpStatus","grpcStatus","http2Error","percentage"]};function Or(o,{instancePath:t="",parentData:d,parentDataProperty:m,
rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.delay!==void 0){let i=o.delay;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
percent!==void 0){let n=i.percent;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/delay/percent","type",{type:"integer"}),r++),typeof n=="number"&&
isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,t+"/delay/percent","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,t+"/delay\
/percent","minimum",{comparison:">=",limit:-2147483648}),r++))}if(i.percentage!==void 0&&(q(i.percentage,{instancePath:t+"/delay/percentage",parentData:i,parentDataProperty:"\
percentage",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),i.fixedDelay!==void 0){let n=i.fixedDelay;typeof n=="string"?A.test(n)||(e=s(e,t+
"/delay/fixedDelay","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/delay/fixedDelay","type",{type:"\
string"}),r++)}if(i.exponentialDelay!==void 0){let n=i.exponentialDelay;typeof n=="string"?A.test(n)||(e=s(e,t+"/delay/exponentialDelay","pattern",{pattern:"^[+\
-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/delay/exponentialDelay","type",{type:"string"}),r++)}for(const n in i)Object.
hasOwn(an,n)||(e=s(e,t+"/delay","closed",{field:n,known:an}),r++);(i.fixedDelay!==void 0)+(i.exponentialDelay!==void 0)>1&&(e=s(e,t+"/delay","exclusive",{fields:bl}),
r++)}else e=s(e,t+"/delay","type",{type:"object"}),r++}if(o.abort!==void 0){let i=o.abort;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.httpStatus!==void 0){
let n=i.httpStatus;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/abort/httpStatus","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&
((n>2147483647||isNaN(n))&&(e=s(e,t+"/abort/httpStatus","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,t+"/abort/httpStatu\
s","minimum",{comparison:">=",limit:-2147483648}),r++))}i.grpcStatus!==void 0&&typeof i.grpcStatus!="string"&&(e=s(e,t+"/abort/grpcStatus","type",{type:"string"}),
r++),i.http2Error!==void 0&&typeof i.http2Error!="string"&&(e=s(e,t+"/abort/http2Error","type",{type:"string"}),r++),i.percentage!==void 0&&(q(i.percentage,{instancePath:t+
"/abort/percentage",parentData:i,parentDataProperty:"percentage",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length));for(const n in i)Object.hasOwn(
dn,n)||(e=s(e,t+"/abort","closed",{field:n,known:dn}),r++);(i.httpStatus!==void 0)+(i.grpcStatus!==void 0)+(i.http2Error!==void 0)>1&&(e=s(e,t+"/abort","exclusi\
ve",{fields:jl}),r++)}else e=s(e,t+"/abort","type",{type:"object"}),r++}for(const i in o)Object.hasOwn(mn,i)||(e=s(e,t,"closed",{field:i,known:mn}),r++)}else e=
s(e,t,"type",{type:"object"}),r++;return Or.errors=e,r===0}const un=["UNSPECIFIED","FORWARD","IGNORE"],gn={allowOrigin:0,allowOrigins:0,allowMethods:0,allowHeaders:0,exposeHeaders:0,maxAge:0,allowCredentials:0,unmatchedPreflights:0};
function Er(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.allowOrigin!==
void 0){let i=o.allowOrigin;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/allowOrigin/"+p,"type",{type:"string"}),
r++)}else e=s(e,t+"/allowOrigin","type",{type:"array"}),r++}if(o.allowOrigins!==void 0){let i=o.allowOrigins;if(Array.isArray(i)){const n=i.length;for(let p=0;p<
n;p++)k(i[p],{instancePath:t+"/allowOrigins/"+p,parentData:i,parentDataProperty:p,rootData:y})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)}else e=s(e,t+
"/allowOrigins","type",{type:"array"}),r++}if(o.allowMethods!==void 0){let i=o.allowMethods;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!=
"string"&&(e=s(e,t+"/allowMethods/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/allowMethods","type",{type:"array"}),r++}if(o.allowHeaders!==void 0){let i=o.allowHeaders;
if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/allowHeaders/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/allowHe\
aders","type",{type:"array"}),r++}if(o.exposeHeaders!==void 0){let i=o.exposeHeaders;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="str\
ing"&&(e=s(e,t+"/exposeHeaders/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/exposeHeaders","type",{type:"array"}),r++}if(o.maxAge!==void 0){let i=o.maxAge;typeof i==
"string"?A.test(i)||(e=s(e,t+"/maxAge","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+"/maxAge","\
type",{type:"string"}),r++)}o.allowCredentials!==void 0&&typeof o.allowCredentials!="boolean"&&(e=s(e,t+"/allowCredentials","type",{type:"boolean"}),r++),o.unmatchedPreflights!==
void 0&&(un.includes(o.unmatchedPreflights)||(e=s(e,t+"/unmatchedPreflights","choice",{choices:un}),r++));for(const i in o)Object.hasOwn(gn,i)||(e=s(e,t,"closed",
{field:i,known:gn}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Er.errors=e,r===0}const bn={destination:["host","subset","port"],weight:0,headers:["req\
uest","response"]},jn={string:0,bytes:0},vl=["string","bytes"],vn={status:0,body:["string","bytes"]},An={name:0,namespace:0},hn={match:0,rewrite:0},kn={uri:0,authority:0,
uriRegexRewrite:["match","rewrite"]},wn={destination:["host","subset","port"],percentage:["value"]},Nn={name:0,match:0,route:0,redirect:["uri","authority","port",
"derivePort","scheme","redirectCode"],directResponse:["status","body"],delegate:["name","namespace"],rewrite:["uri","authority","uriRegexRewrite"],timeout:0,retries:[
"attempts","perTryTimeout","retryOn","retryRemoteLocalities","retryIgnorePreviousHosts","backoff"],fault:["delay","abort"],mirror:["host","subset","port"],mirrors:0,
mirrorPercent:0,mirror_percent:0,mirrorPercentage:["value"],corsPolicy:["allowOrigin","allowOrigins","allowMethods","allowHeaders","exposeHeaders","maxAge","all\
owCredentials","unmatchedPreflights"],headers:["request","response"]};function Lr(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,
r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name!==void 0&&typeof o.name!="string"&&(e=s(e,t+"/name","type",{type:"string"}),r++),o.match!==void 0){let i=o.
match;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)Tr(i[p],{instancePath:t+"/match/"+p,parentData:i,parentDataProperty:p,rootData:y})||(e=e===null?
Tr.errors:e.concat(Tr.errors),r=e.length)}else e=s(e,t+"/match","type",{type:"array"}),r++}if(o.route!==void 0){let i=o.route;if(Array.isArray(i)){const n=i.length;
for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.destination===void 0&&(e=s(e,t+"/route/"+p,"required",{missingProperty:"destin\
ation"}),r++),f.destination!==void 0&&(C(f.destination,{instancePath:t+"/route/"+p+"/destination",parentData:f,parentDataProperty:"destination",rootData:y})||(e=
e===null?C.errors:e.concat(C.errors),r=e.length)),f.weight!==void 0){let l=f.weight;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,t+"/route/"+p+"/w\
eight","type",{type:"integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>2147483647||isNaN(l))&&(e=s(e,t+"/route/"+p+"/weight","maximum",{comparison:"<=",limit:2147483647}),
r++),(l<-2147483648||isNaN(l))&&(e=s(e,t+"/route/"+p+"/weight","minimum",{comparison:">=",limit:-2147483648}),r++))}f.headers!==void 0&&(be(f.headers,{instancePath:t+
"/route/"+p+"/headers",parentData:f,parentDataProperty:"headers",rootData:y})||(e=e===null?be.errors:e.concat(be.errors),r=e.length));for(const l in f)Object.hasOwn(
bn,l)||(e=s(e,t+"/route/"+p,"closed",{field:l,known:bn}),r++)}else e=s(e,t+"/route/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/route","type",{type:"array"}),
r++}if(o.redirect!==void 0&&(Rr(o.redirect,{instancePath:t+"/redirect",parentData:o,parentDataProperty:"redirect",rootData:y})||(e=e===null?Rr.errors:e.concat(Rr.
errors),r=e.length)),o.directResponse!==void 0){let i=o.directResponse;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.status===void 0&&(e=s(e,t+"/directRespo\
nse","required",{missingProperty:"status"}),r++),i.status!==void 0){let n=i.status;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/directResponse\
/status","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,t+"/directResponse/status","maximum",{comparison:"<=",
limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,t+"/directResponse/status","minimum",{comparison:">=",limit:0}),r++))}if(i.body!==void 0){let n=i.body;if(n&&typeof n==
"object"&&!Array.isArray(n)){n.string!==void 0&&typeof n.string!="string"&&(e=s(e,t+"/directResponse/body/string","type",{type:"string"}),r++),n.bytes!==void 0&&
typeof n.bytes!="string"&&(e=s(e,t+"/directResponse/body/bytes","type",{type:"string"}),r++);for(const p in n)Object.hasOwn(jn,p)||(e=s(e,t+"/directResponse/bod\
y","closed",{field:p,known:jn}),r++);(n.string!==void 0)+(n.bytes!==void 0)>1&&(e=s(e,t+"/directResponse/body","exclusive",{fields:vl}),r++)}else e=s(e,t+"/dire\
ctResponse/body","type",{type:"object"}),r++}for(const n in i)Object.hasOwn(vn,n)||(e=s(e,t+"/directResponse","closed",{field:n,known:vn}),r++)}else e=s(e,t+"/d\
irectResponse","type",{type:"object"}),r++}if(o.delegate!==void 0){let i=o.delegate;if(i&&typeof i=="object"&&!Array.isArray(i)){i.name!==void 0&&typeof i.name!=
"string"&&(e=s(e,t+"/delegate/name","type",{type:"string"}),r++),i.namespace!==void 0&&typeof i.namespace!="string"&&(e=s(e,t+"/delegate/namespace","type",{type:"\
string"}),r++);for(const n in i)Object.hasOwn(An,n)||(e=s(e,t+"/delegate","closed",{field:n,known:An}),r++)}else e=s(e,t+"/delegate","type",{type:"object"}),r++}
if(o.rewrite!==void 0){let i=o.rewrite;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.uri!==void 0&&typeof i.uri!="string"&&(e=s(e,t+"/rewrite/uri","type",{type:"\
string"}),r++),i.authority!==void 0&&typeof i.authority!="string"&&(e=s(e,t+"/rewrite/authority","type",{type:"string"}),r++),i.uriRegexRewrite!==void 0){let n=i.
uriRegexRewrite;if(n&&typeof n=="object"&&!Array.isArray(n)){n.match!==void 0&&typeof n.match!="string"&&(e=s(e,t+"/rewrite/uriRegexRewrite/match","type",{type:"\
string"}),r++),n.rewrite!==void 0&&typeof n.rewrite!="string"&&(e=s(e,t+"/rewrite/uriRegexRewrite/rewrite","type",{type:"string"}),r++);for(const p in n)Object.
hasOwn(hn,p)||(e=s(e,t+"/rewrite/uriRegexRewrite","closed",{field:p,known:hn}),r++)}else e=s(e,t+"/rewrite/uriRegexRewrite","type",{type:"object"}),r++}for(const n in i)
Object.hasOwn(kn,n)||(e=s(e,t+"/rewrite","closed",{field:n,known:kn}),r++)}else e=s(e,t+"/rewrite","type",{type:"object"}),r++}if(o.timeout!==void 0){let i=o.timeout;
typeof i=="string"?A.test(i)||(e=s(e,t+"/timeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,t+
"/timeout","type",{type:"string"}),r++)}if(o.retries!==void 0&&(Re(o.retries,{instancePath:t+"/retries",parentData:o,parentDataProperty:"retries",rootData:y})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length)),o.fault!==void 0&&(Or(o.fault,{instancePath:t+"/fault",parentData:o,parentDataProperty:"fault",rootData:y})||
(e=e===null?Or.errors:e.concat(Or.errors),r=e.length)),o.mirror!==void 0&&(C(o.mirror,{instancePath:t+"/mirror",parentData:o,parentDataProperty:"mirror",rootData:y})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length)),o.mirrors!==void 0){let i=o.mirrors;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&
typeof f=="object"&&!Array.isArray(f)){f.destination===void 0&&(e=s(e,t+"/mirrors/"+p,"required",{missingProperty:"destination"}),r++),f.destination!==void 0&&(C(
f.destination,{instancePath:t+"/mirrors/"+p+"/destination",parentData:f,parentDataProperty:"destination",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=
e.length)),f.percentage!==void 0&&(q(f.percentage,{instancePath:t+"/mirrors/"+p+"/percentage",parentData:f,parentDataProperty:"percentage",rootData:y})||(e=e===
null?q.errors:e.concat(q.errors),r=e.length));for(const l in f)Object.hasOwn(wn,l)||(e=s(e,t+"/mirrors/"+p,"closed",{field:l,known:wn}),r++)}else e=s(e,t+"/mirr\
ors/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/mirrors","type",{type:"array"}),r++}if(o.mirrorPercent!==void 0){let i=o.mirrorPercent;typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/mirrorPercent","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>4294967295||isNaN(i))&&(e=s(e,t+"/mirro\
rPercent","maximum",{comparison:"<=",limit:4294967295}),r++),(i<0||isNaN(i))&&(e=s(e,t+"/mirrorPercent","minimum",{comparison:">=",limit:0}),r++))}if(o.mirror_percent!==
void 0){let i=o.mirror_percent;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/mirror_percent","type",{type:"integer"}),r++),typeof i=="number"&&
isFinite(i)&&((i>4294967295||isNaN(i))&&(e=s(e,t+"/mirror_percent","maximum",{comparison:"<=",limit:4294967295}),r++),(i<0||isNaN(i))&&(e=s(e,t+"/mirror_percent",
"minimum",{comparison:">=",limit:0}),r++))}o.mirrorPercentage!==void 0&&(q(o.mirrorPercentage,{instancePath:t+"/mirrorPercentage",parentData:o,parentDataProperty:"\
mirrorPercentage",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),o.corsPolicy!==void 0&&(Er(o.corsPolicy,{instancePath:t+"/corsPolicy",parentData:o,
parentDataProperty:"corsPolicy",rootData:y})||(e=e===null?Er.errors:e.concat(Er.errors),r=e.length)),o.headers!==void 0&&(be(o.headers,{instancePath:t+"/headers",
parentData:o,parentDataProperty:"headers",rootData:y})||(e=e===null?be.errors:e.concat(be.errors),r=e.length));for(const i in o)Object.hasOwn(Nn,i)||(e=s(e,t,"c\
losed",{field:i,known:Nn}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Lr.errors=e,r===0}const xn={sniHosts:0,destinationSubnets:0,port:0,sourceLabels:0,gateways:0,sourceNamespace:0},nt={match:0,route:0};const Dn={destination:["host","subset","port"],weight:0};function Ee(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(Array.
isArray(o)){const i=o.length;for(let n=0;n<i;n++){let p=o[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.destination===void 0&&(e=s(e,t+"/"+n,"required",{
missingProperty:"destination"}),r++),p.destination!==void 0&&(C(p.destination,{instancePath:t+"/"+n+"/destination",parentData:p,parentDataProperty:"destination",
rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),p.weight!==void 0){let f=p.weight;typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)||(e=s(e,
t+"/"+n+"/weight","type",{type:"integer"}),r++),typeof f=="number"&&isFinite(f)&&((f>2147483647||isNaN(f))&&(e=s(e,t+"/"+n+"/weight","maximum",{comparison:"<=",
limit:2147483647}),r++),(f<-2147483648||isNaN(f))&&(e=s(e,t+"/"+n+"/weight","minimum",{comparison:">=",limit:-2147483648}),r++))}for(const f in p)Object.hasOwn(
Dn,f)||(e=s(e,t+"/"+n,"closed",{field:f,known:Dn}),r++)}else e=s(e,t+"/"+n,"type",{type:"object"}),r++}}else e=s(e,t,"type",{type:"array"}),r++;return Ee.errors=
e,r===0}function qr(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.match===
void 0&&(e=s(e,t,"required",{missingProperty:"match"}),r++),o.match!==void 0){let i=o.match;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];
if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.sniHosts===void 0&&(e=s(e,t+"/match/"+p,"required",{missingProperty:"sniHosts"}),r++),f.sniHosts!==void 0){let l=f.
sniHosts;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="string"&&(e=s(e,t+"/match/"+p+"/sniHosts/"+c,"type",{type:"string"}),r++)}else e=
s(e,t+"/match/"+p+"/sniHosts","type",{type:"array"}),r++}if(f.destinationSubnets!==void 0){let l=f.destinationSubnets;if(Array.isArray(l)){const a=l.length;for(let c=0;c<
a;c++)typeof l[c]!="string"&&(e=s(e,t+"/match/"+p+"/destinationSubnets/"+c,"type",{type:"string"}),r++)}else e=s(e,t+"/match/"+p+"/destinationSubnets","type",{type:"\
array"}),r++}if(f.port!==void 0){let l=f.port;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,t+"/match/"+p+"/port","type",{type:"integer"}),r++),typeof l==
"number"&&isFinite(l)&&((l>4294967295||isNaN(l))&&(e=s(e,t+"/match/"+p+"/port","maximum",{comparison:"<=",limit:4294967295}),r++),(l<0||isNaN(l))&&(e=s(e,t+"/ma\
tch/"+p+"/port","minimum",{comparison:">=",limit:0}),r++))}if(f.sourceLabels!==void 0){let l=f.sourceLabels;if(l&&typeof l=="object"&&!Array.isArray(l))for(const a in l)
typeof l[a]!="string"&&(e=s(e,t+"/match/"+p+"/sourceLabels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/match/"+p+"/so\
urceLabels","type",{type:"object"}),r++}if(f.gateways!==void 0){let l=f.gateways;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="string"&&
(e=s(e,t+"/match/"+p+"/gateways/"+c,"type",{type:"string"}),r++)}else e=s(e,t+"/match/"+p+"/gateways","type",{type:"array"}),r++}f.sourceNamespace!==void 0&&typeof f.
sourceNamespace!="string"&&(e=s(e,t+"/match/"+p+"/sourceNamespace","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(xn,l)||(e=s(e,t+"/match/"+p,"clos\
ed",{field:l,known:xn}),r++)}else e=s(e,t+"/match/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/match","type",{type:"array"}),r++}o.route!==void 0&&(Ee(o.route,
{instancePath:t+"/route",parentData:o,parentDataProperty:"route",rootData:y})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length));for(const i in o)Object.hasOwn(
nt,i)||(e=s(e,t,"closed",{field:i,known:nt}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return qr.errors=e,r===0}const Sn={destinationSubnets:0,port:0,sourceLabels:0,gateways:0,sourceNamespace:0,sourceSubnet:0};function $r(o,{instancePath:t="",parentData:d,parentDataProperty:m,
rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.match!==void 0){let i=o.match;if(Array.isArray(i)){const n=i.length;for(let p=0;p<
n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.destinationSubnets!==void 0){let l=f.destinationSubnets;if(Array.isArray(l)){const a=l.length;
for(let c=0;c<a;c++)typeof l[c]!="string"&&(e=s(e,t+"/match/"+p+"/destinationSubnets/"+c,"type",{type:"string"}),r++)}else e=s(e,t+"/match/"+p+"/destinationSubn\
ets","type",{type:"array"}),r++}if(f.port!==void 0){let l=f.port;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,t+"/match/"+p+"/port","type",{type:"\
integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>4294967295||isNaN(l))&&(e=s(e,t+"/match/"+p+"/port","maximum",{comparison:"<=",limit:4294967295}),r++),(l<0||
isNaN(l))&&(e=s(e,t+"/match/"+p+"/port","minimum",{comparison:">=",limit:0}),r++))}if(f.sourceLabels!==void 0){let l=f.sourceLabels;if(l&&typeof l=="object"&&!Array.
isArray(l))for(const a in l)typeof l[a]!="string"&&(e=s(e,t+"/match/"+p+"/sourceLabels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else
e=s(e,t+"/match/"+p+"/sourceLabels","type",{type:"object"}),r++}if(f.gateways!==void 0){let l=f.gateways;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)
typeof l[c]!="string"&&(e=s(e,t+"/match/"+p+"/gateways/"+c,"type",{type:"string"}),r++)}else e=s(e,t+"/match/"+p+"/gateways","type",{type:"array"}),r++}f.sourceNamespace!==
void 0&&typeof f.sourceNamespace!="string"&&(e=s(e,t+"/match/"+p+"/sourceNamespace","type",{type:"string"}),r++),f.sourceSubnet!==void 0&&typeof f.sourceSubnet!=
"string"&&(e=s(e,t+"/match/"+p+"/sourceSubnet","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(Sn,l)||(e=s(e,t+"/match/"+p,"closed",{field:l,known:Sn}),
r++)}else e=s(e,t+"/match/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/match","type",{type:"array"}),r++}o.route!==void 0&&(Ee(o.route,{instancePath:t+"/rout\
e",parentData:o,parentDataProperty:"route",rootData:y})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length));for(const i in o)Object.hasOwn(nt,i)||(e=s(e,t,"\
closed",{field:i,known:nt}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return $r.errors=e,r===0}const Cn={hosts:0,gateways:0,http:0,tls:0,tcp:0,exportTo:0};function Vr(o,{
instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.hosts!==void 0){let i=o.hosts;
if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/hosts/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/hosts","type",
{type:"array"}),r++}if(o.gateways!==void 0){let i=o.gateways;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/gateway\
s/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/gateways","type",{type:"array"}),r++}if(o.http!==void 0){let i=o.http;if(Array.isArray(i)){const n=i.length;for(let p=0;p<
n;p++)Lr(i[p],{instancePath:t+"/http/"+p,parentData:i,parentDataProperty:p,rootData:y})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length)}else e=s(e,t+"/ht\
tp","type",{type:"array"}),r++}if(o.tls!==void 0){let i=o.tls;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)qr(i[p],{instancePath:t+"/tls/"+p,parentData:i,
parentDataProperty:p,rootData:y})||(e=e===null?qr.errors:e.concat(qr.errors),r=e.length)}else e=s(e,t+"/tls","type",{type:"array"}),r++}if(o.tcp!==void 0){let i=o.
tcp;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)$r(i[p],{instancePath:t+"/tcp/"+p,parentData:i,parentDataProperty:p,rootData:y})||(e=e===null?$r.errors:
e.concat($r.errors),r=e.length)}else e=s(e,t+"/tcp","type",{type:"array"}),r++}if(o.exportTo!==void 0){let i=o.exportTo;if(Array.isArray(i)){const n=i.length;for(let p=0;p<
n;p++)typeof i[p]!="string"&&(e=s(e,t+"/exportTo/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/exportTo","type",{type:"array"}),r++}for(const i in o)Object.hasOwn(
Cn,i)||(e=s(e,t,"closed",{field:i,known:Cn}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Vr.errors=e,r===0}function Jp(o,{instancePath:t="",parentData:d,
parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"\
apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),
o.apiVersion!==void 0&&(E.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:E}),r++)),o.kind!==void 0&&(nn.includes(o.kind)||(e=s(e,t+"/kind","ch\
oice",{choices:nn}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.
errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&(Vr(o.spec,{instancePath:t+"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?Vr.errors:
e.concat(Vr.errors),r=e.length)),o.status!==void 0&&(v(o.status,{instancePath:t+"/status",parentData:o,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:
e.concat(v.errors),r=e.length));for(const i in o)Object.hasOwn(pn,i)||(e=s(e,t,"closed",{field:i,known:pn}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Jp.
errors=e,r===0}const Al=Pp;const Tn=["WasmPlugin"],Rn={apiVersion:0,kind:0,metadata:0,spec:["selector","targetRef","targetRefs","url","sha256","imagePullPolicy","imagePullSecret","verific\
ationKey","pluginConfig","pluginName","failStrategy","vmConfig","type","phase","priority","match"],status:0};const On=["UNSPECIFIED_PHASE","AUTHN","AUTHZ","STATS"],En={selector:["matchLabels"],targetRef:["group","kind","name","namespace"],targetRefs:0,url:0,sha256:0,imagePullPolicy:0,
imagePullSecret:0,verificationKey:0,pluginConfig:0,pluginName:0,failStrategy:0,vmConfig:["env"],type:0,phase:0,priority:0,match:0};function Ir(o,{instancePath:t="",
parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.url===void 0&&(e=s(e,t,"required",{missingProperty:"\
url"}),r++),o.selector!==void 0&&(N(o.selector,{instancePath:t+"/selector",parentData:o,parentDataProperty:"selector",rootData:y})||(e=e===null?N.errors:e.concat(
N.errors),r=e.length)),o.targetRef!==void 0&&(T(o.targetRef,{instancePath:t+"/targetRef",parentData:o,parentDataProperty:"targetRef",rootData:y})||(e=e===null?T.
errors:e.concat(T.errors),r=e.length)),o.targetRefs!==void 0&&(D(o.targetRefs,{instancePath:t+"/targetRefs",parentData:o,parentDataProperty:"targetRefs",rootData:y})||
(e=e===null?D.errors:e.concat(D.errors),r=e.length)),o.url!==void 0){let i=o.url;typeof i=="string"?i.length<1&&(e=s(e,t+"/url","minLength",{limit:1}),r++):(e=s(
e,t+"/url","type",{type:"string"}),r++)}if(o.sha256!==void 0){let i=o.sha256;typeof i=="string"?Qp.test(i)||(e=s(e,t+"/sha256","pattern",{pattern:"(^$|^[a-f0-9]\
{64}$)"}),r++):(e=s(e,t+"/sha256","type",{type:"string"}),r++)}if(o.imagePullPolicy!==void 0&&(Jr.includes(o.imagePullPolicy)||(e=s(e,t+"/imagePullPolicy","choi\
ce",{choices:Jr}),r++)),o.imagePullSecret!==void 0){let i=o.imagePullSecret;typeof i=="string"?(i.length>253&&(e=s(e,t+"/imagePullSecret","maxLength",{limit:253}),
r++),i.length<1&&(e=s(e,t+"/imagePullSecret","minLength",{limit:1}),r++)):(e=s(e,t+"/imagePullSecret","type",{type:"string"}),r++)}if(o.verificationKey!==void 0&&
typeof o.verificationKey!="string"&&(e=s(e,t+"/verificationKey","type",{type:"string"}),r++),o.pluginConfig!==void 0){let i=o.pluginConfig;i&&typeof i=="object"&&
!Array.isArray(i)||(e=s(e,t+"/pluginConfig","type",{type:"object"}),r++)}if(o.pluginName!==void 0){let i=o.pluginName;typeof i=="string"?(i.length>256&&(e=s(e,t+
"/pluginName","maxLength",{limit:256}),r++),i.length<1&&(e=s(e,t+"/pluginName","minLength",{limit:1}),r++)):(e=s(e,t+"/pluginName","type",{type:"string"}),r++)}
if(o.failStrategy!==void 0&&(Pr.includes(o.failStrategy)||(e=s(e,t+"/failStrategy","choice",{choices:Pr}),r++)),o.vmConfig!==void 0){let i=o.vmConfig;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.env!==void 0){let n=i.env;if(Array.isArray(n)){n.length>256&&(e=s(e,t+"/vmConfig/env","maxItems",{limit:256}),r++);const p=n.length;
for(let f=0;f<p;f++){let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0&&(e=s(e,t+"/vmConfig/env/"+f,"required",{missingProperty:"name"}),
r++),l.name!==void 0){let a=l.name;typeof a=="string"?(a.length>256&&(e=s(e,t+"/vmConfig/env/"+f+"/name","maxLength",{limit:256}),r++),a.length<1&&(e=s(e,t+"/vm\
Config/env/"+f+"/name","minLength",{limit:1}),r++)):(e=s(e,t+"/vmConfig/env/"+f+"/name","type",{type:"string"}),r++)}if(l.valueFrom!==void 0&&(et.includes(l.valueFrom)||
(e=s(e,t+"/vmConfig/env/"+f+"/valueFrom","choice",{choices:et}),r++)),l.value!==void 0){let a=l.value;typeof a=="string"?a.length>2048&&(e=s(e,t+"/vmConfig/env/"+
f+"/value","maxLength",{limit:2048}),r++):(e=s(e,t+"/vmConfig/env/"+f+"/value","type",{type:"string"}),r++)}for(const a in l)Object.hasOwn(rt,a)||(e=s(e,t+"/vmC\
onfig/env/"+f,"closed",{field:a,known:rt}),r++)}else e=s(e,t+"/vmConfig/env/"+f,"type",{type:"object"}),r++}}else e=s(e,t+"/vmConfig/env","type",{type:"array"}),
r++}for(const n in i)Object.hasOwn(tt,n)||(e=s(e,t+"/vmConfig","closed",{field:n,known:tt}),r++)}else e=s(e,t+"/vmConfig","type",{type:"object"}),r++}if(o.type!==
void 0&&(it.includes(o.type)||(e=s(e,t+"/type","choice",{choices:it}),r++)),o.phase!==void 0&&(On.includes(o.phase)||(e=s(e,t+"/phase","choice",{choices:On}),r++)),
o.priority!==void 0){let i=o.priority;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/priority","type",{type:"integer"}),r++),typeof i=="number"&&
isFinite(i)&&((i>2147483647||isNaN(i))&&(e=s(e,t+"/priority","maximum",{comparison:"<=",limit:2147483647}),r++),(i<-2147483648||isNaN(i))&&(e=s(e,t+"/priority",
"minimum",{comparison:">=",limit:-2147483648}),r++))}if(o.match!==void 0){let i=o.match;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)Oe(i[p],{instancePath:t+
"/match/"+p,parentData:i,parentDataProperty:p,rootData:y})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)}else e=s(e,t+"/match","type",{type:"array"}),r++}
for(const i in o)Object.hasOwn(En,i)||(e=s(e,t,"closed",{field:i,known:En}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Ir.errors=e,r===0}function Pp(o,{
instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.apiVersion===void 0&&(e=s(e,
t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{
missingProperty:"metadata"}),r++),o.spec===void 0&&(e=s(e,t,"required",{missingProperty:"spec"}),r++),o.apiVersion!==void 0&&(Xr.includes(o.apiVersion)||(e=s(e,
t+"/apiVersion","choice",{choices:Xr}),r++)),o.kind!==void 0&&(Tn.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:Tn}),r++)),o.metadata!==void 0&&(u(o.metadata,
{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&(Ir(o.
spec,{instancePath:t+"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?Ir.errors:e.concat(Ir.errors),r=e.length)),o.status!==void 0&&(v(o.
status,{instancePath:t+"/status",parentData:o,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const i in o)Object.
hasOwn(Rn,i)||(e=s(e,t,"closed",{field:i,known:Rn}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Pp.errors=e,r===0}const hl=ef;const Ln=["WorkloadEntry"],qn={apiVersion:0,kind:0,metadata:0,spec:0,status:0};function Fr(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return Y(o,{instancePath:t,parentData:d,parentDataProperty:m,
rootData:y})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length),Fr.errors=e,r===0}function ef(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=
s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.spec===void 0&&(e=s(e,t,"required",
{missingProperty:"spec"}),r++),o.apiVersion!==void 0&&(E.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:E}),r++)),o.kind!==void 0&&(Ln.includes(
o.kind)||(e=s(e,t+"/kind","choice",{choices:Ln}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",
rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&(Fr(o.spec,{instancePath:t+"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||
(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length)),o.status!==void 0&&(v(o.status,{instancePath:t+"/status",parentData:o,parentDataProperty:"status",rootData:y})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const i in o)Object.hasOwn(qn,i)||(e=s(e,t,"closed",{field:i,known:qn}),r++)}else e=s(e,t,"type",{type:"\
object"}),r++;return ef.errors=e,r===0}const kl=rf;const $n=["WorkloadGroup"],Vn={apiVersion:0,kind:0,metadata:0,spec:["metadata","template","probe"],status:0};const In={labels:0,annotations:0},Fn={metadata:["labels","annotations"],template:["address","ports","labels","network","locality","weight","serviceAccount"],probe:[
"initialDelaySeconds","timeoutSeconds","periodSeconds","successThreshold","failureThreshold","httpGet","tcpSocket","exec","grpc"]};function Hr(o,{instancePath:t="",
parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.template===void 0&&(e=s(e,t,"required",{missingProperty:"\
template"}),r++),o.metadata!==void 0){let i=o.metadata;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.labels!==void 0){let n=i.labels;if(n&&typeof n=="object"&&
!Array.isArray(n)){Object.keys(n).length>256&&(e=s(e,t+"/metadata/labels","maxProperties",{limit:256}),r++);for(const p in n)typeof n[p]!="string"&&(e=s(e,t+"/m\
etadata/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++)}else e=s(e,t+"/metadata/labels","type",{type:"object"}),r++}if(i.annotations!==
void 0){let n=i.annotations;if(n&&typeof n=="object"&&!Array.isArray(n)){Object.keys(n).length>256&&(e=s(e,t+"/metadata/annotations","maxProperties",{limit:256}),
r++);for(const p in n)typeof n[p]!="string"&&(e=s(e,t+"/metadata/annotations/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++)}else e=s(e,
t+"/metadata/annotations","type",{type:"object"}),r++}for(const n in i)Object.hasOwn(In,n)||(e=s(e,t+"/metadata","closed",{field:n,known:In}),r++)}else e=s(e,t+
"/metadata","type",{type:"object"}),r++}o.template!==void 0&&(Y(o.template,{instancePath:t+"/template",parentData:o,parentDataProperty:"template",rootData:y})||
(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),o.probe!==void 0&&(Te(o.probe,{instancePath:t+"/probe",parentData:o,parentDataProperty:"probe",rootData:y})||
(e=e===null?Te.errors:e.concat(Te.errors),r=e.length));for(const i in o)Object.hasOwn(Fn,i)||(e=s(e,t,"closed",{field:i,known:Fn}),r++)}else e=s(e,t,"type",{type:"\
object"}),r++;return Hr.errors=e,r===0}function rf(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="obje\
ct"&&!Array.isArray(o)){o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"k\
ind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.spec===void 0&&(e=s(e,t,"required",{missingProperty:"spec"}),r++),o.apiVersion!==
void 0&&(E.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:E}),r++)),o.kind!==void 0&&($n.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:$n}),
r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),
r=e.length)),o.spec!==void 0&&(Hr(o.spec,{instancePath:t+"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?Hr.errors:e.concat(Hr.errors),
r=e.length)),o.status!==void 0&&(v(o.status,{instancePath:t+"/status",parentData:o,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),
r=e.length));for(const i in o)Object.hasOwn(Vn,i)||(e=s(e,t,"closed",{field:i,known:Vn}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return rf.errors=e,r===0}
const wl=tf;const R=["v1"],Hn=["ConfigMap"];function tf(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),
o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(R.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:R}),
r++)),o.kind!==void 0&&(Hn.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:Hn}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.data!==void 0){let i=o.data;if(i&&typeof i=="object"&&!Array.
isArray(i))for(const n in i)typeof i[n]!="string"&&(e=s(e,t+"/data/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/data",
"type",{type:"object"}),r++}if(o.binaryData!==void 0){let i=o.binaryData;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)typeof i[n]!="string"&&(e=
s(e,t+"/binaryData/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/binaryData","type",{type:"object"}),r++}}else e=s(e,t,
"type",{type:"object"}),r++;return tf.errors=e,r===0}const Nl=of;const Mn=["batch/v1","batch/v1beta1"],_n=["CronJob"];const re=["TCP","UDP","SCTP"];function je(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.name===void 0&&(e=s(e,t,"required",{missingProperty:"name"}),r++),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,t+"/name","type",{type:"stri\
ng"}),r++),o.image!==void 0&&typeof o.image!="string"&&(e=s(e,t+"/image","type",{type:"string"}),r++),o.args!==void 0){let i=o.args;if(Array.isArray(i)){const n=i.
length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/args/"+p,"type",{type:"string"}),r++)}else e=s(e,t+"/args","type",{type:"array"}),r++}if(o.ports!==
void 0){let i=o.ports;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.containerPort===void 0&&
(e=s(e,t+"/ports/"+p,"required",{missingProperty:"containerPort"}),r++),f.name!==void 0&&typeof f.name!="string"&&(e=s(e,t+"/ports/"+p+"/name","type",{type:"str\
ing"}),r++),f.containerPort!==void 0){let l=f.containerPort;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,t+"/ports/"+p+"/containerPort","type",{type:"\
integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>65535||isNaN(l))&&(e=s(e,t+"/ports/"+p+"/containerPort","maximum",{comparison:"<=",limit:65535}),r++),(l<1||
isNaN(l))&&(e=s(e,t+"/ports/"+p+"/containerPort","minimum",{comparison:">=",limit:1}),r++))}f.protocol!==void 0&&(re.includes(f.protocol)||(e=s(e,t+"/ports/"+p+
"/protocol","choice",{choices:re}),r++))}else e=s(e,t+"/ports/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/ports","type",{type:"array"}),r++}if(o.env!==void 0){
let i=o.env;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===void 0&&(e=s(e,t+"/en\
v/"+p,"required",{missingProperty:"name"}),r++),f.name!==void 0&&typeof f.name!="string"&&(e=s(e,t+"/env/"+p+"/name","type",{type:"string"}),r++),f.value!==void 0&&
typeof f.value!="string"&&(e=s(e,t+"/env/"+p+"/value","type",{type:"string"}),r++),f.valueFrom!==void 0){let l=f.valueFrom;l&&typeof l=="object"&&!Array.isArray(
l)||(e=s(e,t+"/env/"+p+"/valueFrom","type",{type:"object"}),r++)}}else e=s(e,t+"/env/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/env","type",{type:"array"}),
r++}if(o.securityContext!==void 0){let i=o.securityContext;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.runAsUser!==void 0){let n=i.runAsUser;typeof n=="nu\
mber"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/securityContext/runAsUser","type",{type:"integer"}),r++)}}else e=s(e,t+"/securityContext","type",{type:"object"}),
r++}o.restartPolicy!==void 0&&typeof o.restartPolicy!="string"&&(e=s(e,t+"/restartPolicy","type",{type:"string"}),r++)}else e=s(e,t,"type",{type:"object"}),r++;
return je.errors=e,r===0}function Le(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.containers!==void 0){let i=o.containers;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)je(i[p],{instancePath:t+"/containers/"+p,parentData:i,
parentDataProperty:p,rootData:y})||(e=e===null?je.errors:e.concat(je.errors),r=e.length)}else e=s(e,t+"/containers","type",{type:"array"}),r++}if(o.initContainers!==
void 0){let i=o.initContainers;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)je(i[p],{instancePath:t+"/initContainers/"+p,parentData:i,parentDataProperty:p,
rootData:y})||(e=e===null?je.errors:e.concat(je.errors),r=e.length)}else e=s(e,t+"/initContainers","type",{type:"array"}),r++}if(o.serviceAccountName!==void 0&&
typeof o.serviceAccountName!="string"&&(e=s(e,t+"/serviceAccountName","type",{type:"string"}),r++),o.nodeName!==void 0&&typeof o.nodeName!="string"&&(e=s(e,t+"/\
nodeName","type",{type:"string"}),r++),o.hostNetwork!==void 0&&typeof o.hostNetwork!="boolean"&&(e=s(e,t+"/hostNetwork","type",{type:"boolean"}),r++),o.hostname!==
void 0&&typeof o.hostname!="string"&&(e=s(e,t+"/hostname","type",{type:"string"}),r++),o.subdomain!==void 0&&typeof o.subdomain!="string"&&(e=s(e,t+"/subdomain",
"type",{type:"string"}),r++),o.securityContext!==void 0){let i=o.securityContext;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.runAsUser!==void 0){let n=i.runAsUser;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/securityContext/runAsUser","type",{type:"integer"}),r++)}if(i.sysctls!==void 0){let n=i.sysctls;if(Array.
isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(l)?(l.name!==void 0&&typeof l.name!="string"&&(e=s(e,t+"/secu\
rityContext/sysctls/"+f+"/name","type",{type:"string"}),r++),l.value!==void 0&&typeof l.value!="string"&&(e=s(e,t+"/securityContext/sysctls/"+f+"/value","type",
{type:"string"}),r++)):(e=s(e,t+"/securityContext/sysctls/"+f,"type",{type:"object"}),r++)}}else e=s(e,t+"/securityContext/sysctls","type",{type:"array"}),r++}}else
e=s(e,t+"/securityContext","type",{type:"object"}),r++}}else e=s(e,t,"type",{type:"object"}),r++;return Le.errors=e,r===0}function Z(o,{instancePath:t="",parentData:d,
parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return o&&typeof o=="object"&&!Array.isArray(o)?(o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/meta\
data",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&(Le(o.spec,{instancePath:t+
"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length))):(e=s(e,t,"type",{type:"object"}),r++),Z.errors=
e,r===0}function of(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===
void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,
t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(Mn.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:Mn}),r++)),o.kind!==
void 0&&(_n.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:_n}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"\
metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0){let i=o.spec;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.schedule!==
void 0&&typeof i.schedule!="string"&&(e=s(e,t+"/spec/schedule","type",{type:"string"}),r++),i.jobTemplate!==void 0){let n=i.jobTemplate;if(n&&typeof n=="object"&&
!Array.isArray(n)){if(n.spec!==void 0){let p=n.spec;p&&typeof p=="object"&&!Array.isArray(p)?p.template!==void 0&&(Z(p.template,{instancePath:t+"/spec/jobTempla\
te/spec/template",parentData:p,parentDataProperty:"template",rootData:y})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)):(e=s(e,t+"/spec/jobTemplate/spec",
"type",{type:"object"}),r++)}}else e=s(e,t+"/spec/jobTemplate","type",{type:"object"}),r++}}else e=s(e,t+"/spec","type",{type:"object"}),r++}}else e=s(e,t,"type",
{type:"object"}),r++;return of.errors=e,r===0}const xl=sf;const te=["apps/v1"],Un=["DaemonSet"];function $(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.replicas!==
void 0){let i=o.replicas;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/replicas","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&
(i<0||isNaN(i))&&(e=s(e,t+"/replicas","minimum",{comparison:">=",limit:0}),r++)}o.selector!==void 0&&(Ne(o.selector,{instancePath:t+"/selector",parentData:o,parentDataProperty:"\
selector",rootData:y})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)),o.template!==void 0&&(Z(o.template,{instancePath:t+"/template",parentData:o,parentDataProperty:"\
template",rootData:y})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),o.serviceName!==void 0&&typeof o.serviceName!="string"&&(e=s(e,t+"/serviceName","ty\
pe",{type:"string"}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return $.errors=e,r===0}function sf(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){
let e=null,r=0;return o&&typeof o=="object"&&!Array.isArray(o)?(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&
(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(te.includes(
o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:te}),r++)),o.kind!==void 0&&(Un.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:Un}),r++)),o.metadata!==
void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),
o.spec!==void 0&&($(o.spec,{instancePath:t+"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?$.errors:e.concat($.errors),r=e.length))):(e=
s(e,t,"type",{type:"object"}),r++),sf.errors=e,r===0}const Dl=nf;const zn=["Deployment"];function nf(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return o&&typeof o=="object"&&!Array.
isArray(o)?(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),
o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(te.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{
choices:te}),r++)),o.kind!==void 0&&(zn.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:zn}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/met\
adata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&($(o.spec,{instancePath:t+
"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?$.errors:e.concat($.errors),r=e.length))):(e=s(e,t,"type",{type:"object"}),r++),nf.errors=
e,r===0}const Sl=pf;const Bn=["Endpoints"];function H(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return o&&typeof o=="object"&&!Array.isArray(o)?(o.apiVersion!==
void 0&&typeof o.apiVersion!="string"&&(e=s(e,t+"/apiVersion","type",{type:"string"}),r++),o.kind!==void 0&&typeof o.kind!="string"&&(e=s(e,t+"/kind","type",{type:"\
string"}),r++),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,t+"/name","type",{type:"string"}),r++),o.namespace!==void 0&&typeof o.namespace!="string"&&(e=s(
e,t+"/namespace","type",{type:"string"}),r++)):(e=s(e,t,"type",{type:"object"}),r++),H.errors=e,r===0}function pf(o,{instancePath:t="",parentData:d,parentDataProperty:m,
rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),
o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&
(R.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:R}),r++)),o.kind!==void 0&&(Bn.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:Bn}),r++)),
o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),
r=e.length)),o.subsets!==void 0){let i=o.subsets;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.addresses!==void 0){let l=f.addresses;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++){let g=l[c];g&&typeof g=="object"&&!Array.isArray(g)?(g.
ip===void 0&&(e=s(e,t+"/subsets/"+p+"/addresses/"+c,"required",{missingProperty:"ip"}),r++),g.ip!==void 0&&typeof g.ip!="string"&&(e=s(e,t+"/subsets/"+p+"/addre\
sses/"+c+"/ip","type",{type:"string"}),r++),g.hostname!==void 0&&typeof g.hostname!="string"&&(e=s(e,t+"/subsets/"+p+"/addresses/"+c+"/hostname","type",{type:"s\
tring"}),r++),g.nodeName!==void 0&&typeof g.nodeName!="string"&&(e=s(e,t+"/subsets/"+p+"/addresses/"+c+"/nodeName","type",{type:"string"}),r++),g.targetRef!==void 0&&
(H(g.targetRef,{instancePath:t+"/subsets/"+p+"/addresses/"+c+"/targetRef",parentData:g,parentDataProperty:"targetRef",rootData:y})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length))):(e=s(e,t+"/subsets/"+p+"/addresses/"+c,"type",{type:"object"}),r++)}}else e=s(e,t+"/subsets/"+p+"/addresses","type",{type:"array"}),r++}
if(f.notReadyAddresses!==void 0){let l=f.notReadyAddresses;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++){let g=l[c];g&&typeof g=="object"&&!Array.isArray(
g)?(g.ip===void 0&&(e=s(e,t+"/subsets/"+p+"/notReadyAddresses/"+c,"required",{missingProperty:"ip"}),r++),g.ip!==void 0&&typeof g.ip!="string"&&(e=s(e,t+"/subse\
ts/"+p+"/notReadyAddresses/"+c+"/ip","type",{type:"string"}),r++),g.hostname!==void 0&&typeof g.hostname!="string"&&(e=s(e,t+"/subsets/"+p+"/notReadyAddresses/"+
c+"/hostname","type",{type:"string"}),r++),g.nodeName!==void 0&&typeof g.nodeName!="string"&&(e=s(e,t+"/subsets/"+p+"/notReadyAddresses/"+c+"/nodeName","type",{
type:"string"}),r++),g.targetRef!==void 0&&(H(g.targetRef,{instancePath:t+"/subsets/"+p+"/notReadyAddresses/"+c+"/targetRef",parentData:g,parentDataProperty:"ta\
rgetRef",rootData:y})||(e=e===null?H.errors:e.concat(H.errors),r=e.length))):(e=s(e,t+"/subsets/"+p+"/notReadyAddresses/"+c,"type",{type:"object"}),r++)}}else e=
s(e,t+"/subsets/"+p+"/notReadyAddresses","type",{type:"array"}),r++}if(f.ports!==void 0){let l=f.ports;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++){
let g=l[c];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.port===void 0&&(e=s(e,t+"/subsets/"+p+"/ports/"+c,"required",{missingProperty:"port"}),r++),g.name!==
void 0&&typeof g.name!="string"&&(e=s(e,t+"/subsets/"+p+"/ports/"+c+"/name","type",{type:"string"}),r++),g.port!==void 0){let j=g.port;typeof j=="number"&&!(j%1)&&
!isNaN(j)&&isFinite(j)||(e=s(e,t+"/subsets/"+p+"/ports/"+c+"/port","type",{type:"integer"}),r++),typeof j=="number"&&isFinite(j)&&((j>65535||isNaN(j))&&(e=s(e,t+
"/subsets/"+p+"/ports/"+c+"/port","maximum",{comparison:"<=",limit:65535}),r++),(j<1||isNaN(j))&&(e=s(e,t+"/subsets/"+p+"/ports/"+c+"/port","minimum",{comparison:"\
>=",limit:1}),r++))}g.protocol!==void 0&&(re.includes(g.protocol)||(e=s(e,t+"/subsets/"+p+"/ports/"+c+"/protocol","choice",{choices:re}),r++)),g.appProtocol!==void 0&&
typeof g.appProtocol!="string"&&(e=s(e,t+"/subsets/"+p+"/ports/"+c+"/appProtocol","type",{type:"string"}),r++)}else e=s(e,t+"/subsets/"+p+"/ports/"+c,"type",{type:"\
object"}),r++}}else e=s(e,t+"/subsets/"+p+"/ports","type",{type:"array"}),r++}}else e=s(e,t+"/subsets/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/subsets","\
type",{type:"array"}),r++}}else e=s(e,t,"type",{type:"object"}),r++;return pf.errors=e,r===0}const Cl=ff;const Gn=["discovery.k8s.io/v1","discovery.k8s.io/v1beta1"],Kn=["EndpointSlice"],Wn=["IPv4","IPv6","FQDN"];function ff(o,{instancePath:t="",parentData:d,parentDataProperty:m,
rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),
o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&
(Gn.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:Gn}),r++)),o.kind!==void 0&&(Kn.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:Kn}),r++)),
o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),
r=e.length)),o.addressType!==void 0&&(Wn.includes(o.addressType)||(e=s(e,t+"/addressType","choice",{choices:Wn}),r++)),o.endpoints!==void 0){let i=o.endpoints;if(Array.
isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.addresses===void 0&&(e=s(e,t+"/endpoints/"+p,"req\
uired",{missingProperty:"addresses"}),r++),f.addresses!==void 0){let l=f.addresses;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="strin\
g"&&(e=s(e,t+"/endpoints/"+p+"/addresses/"+c,"type",{type:"string"}),r++)}else e=s(e,t+"/endpoints/"+p+"/addresses","type",{type:"array"}),r++}if(f.conditions!==
void 0){let l=f.conditions;l&&typeof l=="object"&&!Array.isArray(l)?(l.ready!==void 0&&typeof l.ready!="boolean"&&(e=s(e,t+"/endpoints/"+p+"/conditions/ready","\
type",{type:"boolean"}),r++),l.serving!==void 0&&typeof l.serving!="boolean"&&(e=s(e,t+"/endpoints/"+p+"/conditions/serving","type",{type:"boolean"}),r++),l.terminating!==
void 0&&typeof l.terminating!="boolean"&&(e=s(e,t+"/endpoints/"+p+"/conditions/terminating","type",{type:"boolean"}),r++)):(e=s(e,t+"/endpoints/"+p+"/conditions",
"type",{type:"object"}),r++)}f.targetRef!==void 0&&(H(f.targetRef,{instancePath:t+"/endpoints/"+p+"/targetRef",parentData:f,parentDataProperty:"targetRef",rootData:y})||
(e=e===null?H.errors:e.concat(H.errors),r=e.length)),f.nodeName!==void 0&&typeof f.nodeName!="string"&&(e=s(e,t+"/endpoints/"+p+"/nodeName","type",{type:"string"}),
r++),f.zone!==void 0&&typeof f.zone!="string"&&(e=s(e,t+"/endpoints/"+p+"/zone","type",{type:"string"}),r++),f.hostname!==void 0&&typeof f.hostname!="string"&&(e=
s(e,t+"/endpoints/"+p+"/hostname","type",{type:"string"}),r++)}else e=s(e,t+"/endpoints/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/endpoints","type",{type:"\
array"}),r++}if(o.ports!==void 0){let i=o.ports;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&!Array.isArray(f)){
if(f.name!==void 0&&typeof f.name!="string"&&(e=s(e,t+"/ports/"+p+"/name","type",{type:"string"}),r++),f.port!==void 0){let l=f.port;typeof l=="number"&&!(l%1)&&
!isNaN(l)&&isFinite(l)||(e=s(e,t+"/ports/"+p+"/port","type",{type:"integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>65535||isNaN(l))&&(e=s(e,t+"/ports/"+p+"\
/port","maximum",{comparison:"<=",limit:65535}),r++),(l<1||isNaN(l))&&(e=s(e,t+"/ports/"+p+"/port","minimum",{comparison:">=",limit:1}),r++))}f.protocol!==void 0&&
(re.includes(f.protocol)||(e=s(e,t+"/ports/"+p+"/protocol","choice",{choices:re}),r++)),f.appProtocol!==void 0&&typeof f.appProtocol!="string"&&(e=s(e,t+"/ports\
/"+p+"/appProtocol","type",{type:"string"}),r++)}else e=s(e,t+"/ports/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/ports","type",{type:"array"}),r++}}else e=
s(e,t,"type",{type:"object"}),r++;return ff.errors=e,r===0}const Tl=lf;const pt=["networking.k8s.io/v1"],Yn=["Ingress"],Zn=["Exact","Prefix","ImplementationSpecific"];function ve(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.service!==
void 0){let i=o.service;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0&&(e=s(e,t+"/service","required",{missingProperty:"name"}),r++),i.name!==
void 0&&typeof i.name!="string"&&(e=s(e,t+"/service/name","type",{type:"string"}),r++),i.port!==void 0){let n=i.port;if(n&&typeof n=="object"&&!Array.isArray(n)){
if(n.number!==void 0){let p=n.number;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,t+"/service/port/number","type",{type:"integer"}),r++),typeof p==
"number"&&isFinite(p)&&((p>65535||isNaN(p))&&(e=s(e,t+"/service/port/number","maximum",{comparison:"<=",limit:65535}),r++),(p<1||isNaN(p))&&(e=s(e,t+"/service/p\
ort/number","minimum",{comparison:">=",limit:1}),r++))}n.name!==void 0&&typeof n.name!="string"&&(e=s(e,t+"/service/port/name","type",{type:"string"}),r++)}else
e=s(e,t+"/service/port","type",{type:"object"}),r++}}else e=s(e,t+"/service","type",{type:"object"}),r++}if(o.resource!==void 0){let i=o.resource;i&&typeof i=="\
object"&&!Array.isArray(i)||(e=s(e,t+"/resource","type",{type:"object"}),r++)}}else e=s(e,t,"type",{type:"object"}),r++;return ve.errors=e,r===0}function lf(o,{
instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0&&(e=s(
e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",
{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(pt.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:pt}),r++)),o.kind!==void 0&&(Yn.includes(
o.kind)||(e=s(e,t+"/kind","choice",{choices:Yn}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",
rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0){let i=o.spec;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ingressClassName!==
void 0&&typeof i.ingressClassName!="string"&&(e=s(e,t+"/spec/ingressClassName","type",{type:"string"}),r++),i.tls!==void 0){let n=i.tls;if(Array.isArray(n)){const p=n.
length;for(let f=0;f<p;f++){let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.hosts!==void 0){let a=l.hosts;if(Array.isArray(a)){const c=a.length;for(let g=0;g<
c;g++)typeof a[g]!="string"&&(e=s(e,t+"/spec/tls/"+f+"/hosts/"+g,"type",{type:"string"}),r++)}else e=s(e,t+"/spec/tls/"+f+"/hosts","type",{type:"array"}),r++}l.
secretName!==void 0&&typeof l.secretName!="string"&&(e=s(e,t+"/spec/tls/"+f+"/secretName","type",{type:"string"}),r++)}else e=s(e,t+"/spec/tls/"+f,"type",{type:"\
object"}),r++}}else e=s(e,t+"/spec/tls","type",{type:"array"}),r++}if(i.rules!==void 0){let n=i.rules;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){
let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.host!==void 0&&typeof l.host!="string"&&(e=s(e,t+"/spec/rules/"+f+"/host","type",{type:"string"}),r++),
l.http!==void 0){let a=l.http;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.paths!==void 0){let c=a.paths;if(Array.isArray(c)){const g=c.length;for(let j=0;j<
g;j++){let h=c[j];h&&typeof h=="object"&&!Array.isArray(h)?(h.backend===void 0&&(e=s(e,t+"/spec/rules/"+f+"/http/paths/"+j,"required",{missingProperty:"backend"}),
r++),h.path!==void 0&&typeof h.path!="string"&&(e=s(e,t+"/spec/rules/"+f+"/http/paths/"+j+"/path","type",{type:"string"}),r++),h.pathType!==void 0&&(Zn.includes(
h.pathType)||(e=s(e,t+"/spec/rules/"+f+"/http/paths/"+j+"/pathType","choice",{choices:Zn}),r++)),h.backend!==void 0&&(ve(h.backend,{instancePath:t+"/spec/rules/"+
f+"/http/paths/"+j+"/backend",parentData:h,parentDataProperty:"backend",rootData:y})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length))):(e=s(e,t+"/spec/ru\
les/"+f+"/http/paths/"+j,"type",{type:"object"}),r++)}}else e=s(e,t+"/spec/rules/"+f+"/http/paths","type",{type:"array"}),r++}}else e=s(e,t+"/spec/rules/"+f+"/h\
ttp","type",{type:"object"}),r++}}else e=s(e,t+"/spec/rules/"+f,"type",{type:"object"}),r++}}else e=s(e,t+"/spec/rules","type",{type:"array"}),r++}i.defaultBackend!==
void 0&&(ve(i.defaultBackend,{instancePath:t+"/spec/defaultBackend",parentData:i,parentDataProperty:"defaultBackend",rootData:y})||(e=e===null?ve.errors:e.concat(
ve.errors),r=e.length))}else e=s(e,t+"/spec","type",{type:"object"}),r++}}else e=s(e,t,"type",{type:"object"}),r++;return lf.errors=e,r===0}const Rl=yf;const Qn=["IngressClass"];function yf(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===
void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(pt.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:pt}),
r++)),o.kind!==void 0&&(Qn.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:Qn}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0){let i=o.spec;i&&typeof i=="object"&&!Array.isArray(
i)?i.controller!==void 0&&typeof i.controller!="string"&&(e=s(e,t+"/spec/controller","type",{type:"string"}),r++):(e=s(e,t+"/spec","type",{type:"object"}),r++)}}else
e=s(e,t,"type",{type:"object"}),r++;return yf.errors=e,r===0}const Ol=cf;const Xn=["batch/v1"],Jn=["Job"];function cf(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),
o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(Xn.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{
choices:Xn}),r++)),o.kind!==void 0&&(Jn.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:Jn}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/met\
adata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0){let i=o.spec;i&&typeof i==
"object"&&!Array.isArray(i)?i.template!==void 0&&(Z(i.template,{instancePath:t+"/spec/template",parentData:i,parentDataProperty:"template",rootData:y})||(e=e===
null?Z.errors:e.concat(Z.errors),r=e.length)):(e=s(e,t+"/spec","type",{type:"object"}),r++)}}else e=s(e,t,"type",{type:"object"}),r++;return cf.errors=e,r===0}const El=af;const Pn=["Namespace"];function af(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return o&&typeof o=="object"&&!Array.
isArray(o)?(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),
o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(R.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:R}),
r++)),o.kind!==void 0&&(Pn.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:Pn}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length))):(e=s(e,t,"type",{type:"object"}),r++),af.errors=e,r===0}const Ll=df;const ep=["Node"];function df(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===
void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(R.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:R}),r++)),
o.kind!==void 0&&(ep.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:ep}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.status!==void 0){let i=o.status;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.addresses!==void 0){let n=i.addresses;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(
l)?(l.type!==void 0&&typeof l.type!="string"&&(e=s(e,t+"/status/addresses/"+f+"/type","type",{type:"string"}),r++),l.address!==void 0&&typeof l.address!="string"&&
(e=s(e,t+"/status/addresses/"+f+"/address","type",{type:"string"}),r++)):(e=s(e,t+"/status/addresses/"+f,"type",{type:"object"}),r++)}}else e=s(e,t+"/status/add\
resses","type",{type:"array"}),r++}}else e=s(e,t+"/status","type",{type:"object"}),r++}}else e=s(e,t,"type",{type:"object"}),r++;return df.errors=e,r===0}const ql=mf;const rp=["Pod"];function mf(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===
void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(R.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:R}),r++)),
o.kind!==void 0&&(rp.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:rp}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&(Le(o.spec,{instancePath:t+"/spec",parentData:o,
parentDataProperty:"spec",rootData:y})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length)),o.status!==void 0){let i=o.status;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.phase!==void 0&&typeof i.phase!="string"&&(e=s(e,t+"/status/phase","type",{type:"string"}),r++),i.podIP!==void 0&&typeof i.podIP!="string"&&(e=
s(e,t+"/status/podIP","type",{type:"string"}),r++),i.podIPs!==void 0){let n=i.podIPs;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l==
"object"&&!Array.isArray(l)?l.ip!==void 0&&typeof l.ip!="string"&&(e=s(e,t+"/status/podIPs/"+f+"/ip","type",{type:"string"}),r++):(e=s(e,t+"/status/podIPs/"+f,"\
type",{type:"object"}),r++)}}else e=s(e,t+"/status/podIPs","type",{type:"array"}),r++}if(i.conditions!==void 0){let n=i.conditions;if(Array.isArray(n)){const p=n.
length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(l)?(l.type!==void 0&&typeof l.type!="string"&&(e=s(e,t+"/status/conditions/"+f+"/ty\
pe","type",{type:"string"}),r++),l.status!==void 0&&typeof l.status!="string"&&(e=s(e,t+"/status/conditions/"+f+"/status","type",{type:"string"}),r++)):(e=s(e,t+
"/status/conditions/"+f,"type",{type:"object"}),r++)}}else e=s(e,t+"/status/conditions","type",{type:"array"}),r++}}else e=s(e,t+"/status","type",{type:"object"}),
r++}}else e=s(e,t,"type",{type:"object"}),r++;return mf.errors=e,r===0}const $l=uf;const tp=["ReplicaSet"];function uf(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return o&&typeof o=="object"&&!Array.
isArray(o)?(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),
o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(te.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{
choices:te}),r++)),o.kind!==void 0&&(tp.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:tp}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/met\
adata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&($(o.spec,{instancePath:t+
"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?$.errors:e.concat($.errors),r=e.length))):(e=s(e,t,"type",{type:"object"}),r++),uf.errors=
e,r===0}const Vl=gf;const ip=["Secret"];function gf(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===
void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(R.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:R}),r++)),
o.kind!==void 0&&(ip.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:ip}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.type!==void 0&&typeof o.type!="string"&&(e=s(e,t+"/type","typ\
e",{type:"string"}),r++),o.data!==void 0){let i=o.data;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)typeof i[n]!="string"&&(e=s(e,t+"/data/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/data","type",{type:"object"}),r++}if(o.stringData!==void 0){let i=o.stringData;if(i&&
typeof i=="object"&&!Array.isArray(i))for(const n in i)typeof i[n]!="string"&&(e=s(e,t+"/stringData/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"str\
ing"}),r++);else e=s(e,t+"/stringData","type",{type:"object"}),r++}}else e=s(e,t,"type",{type:"object"}),r++;return gf.errors=e,r===0}const Il=bf;const op=["Service"],sp=["ClusterIP","NodePort","LoadBalancer","ExternalName"],Xe=["Cluster","Local"],np=["IPv4","IPv6"];function bf(o,{instancePath:t="",parentData:d,
parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"\
apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),
o.apiVersion!==void 0&&(R.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:R}),r++)),o.kind!==void 0&&(op.includes(o.kind)||(e=s(e,t+"/kind","ch\
oice",{choices:op}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.
errors:e.concat(u.errors),r=e.length)),o.spec!==void 0){let i=o.spec;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type!==void 0&&(sp.includes(i.type)||(e=s(
e,t+"/spec/type","choice",{choices:sp}),r++)),i.selector!==void 0){let n=i.selector;if(n&&typeof n=="object"&&!Array.isArray(n))for(const p in n)typeof n[p]!="s\
tring"&&(e=s(e,t+"/spec/selector/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/spec/selector","type",{type:"object"}),r++}
if(i.ports!==void 0){let n=i.ports;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.port===
void 0&&(e=s(e,t+"/spec/ports/"+f,"required",{missingProperty:"port"}),r++),l.name!==void 0&&typeof l.name!="string"&&(e=s(e,t+"/spec/ports/"+f+"/name","type",{
type:"string"}),r++),l.port!==void 0){let a=l.port;typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)||(e=s(e,t+"/spec/ports/"+f+"/port","type",{type:"integer"}),
r++),typeof a=="number"&&isFinite(a)&&((a>65535||isNaN(a))&&(e=s(e,t+"/spec/ports/"+f+"/port","maximum",{comparison:"<=",limit:65535}),r++),(a<1||isNaN(a))&&(e=
s(e,t+"/spec/ports/"+f+"/port","minimum",{comparison:">=",limit:1}),r++))}if(l.targetPort!==void 0){let a=l.targetPort;!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))&&typeof a!="string"&&(e=s(e,t+"/spec/ports/"+f+"/targetPort","type",{type:lt.type}),r++)}if(l.protocol!==void 0&&(re.includes(l.protocol)||(e=s(e,t+
"/spec/ports/"+f+"/protocol","choice",{choices:re}),r++)),l.appProtocol!==void 0&&typeof l.appProtocol!="string"&&(e=s(e,t+"/spec/ports/"+f+"/appProtocol","type",
{type:"string"}),r++),l.nodePort!==void 0){let a=l.nodePort;typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)||(e=s(e,t+"/spec/ports/"+f+"/nodePort","type",{type:"\
integer"}),r++),typeof a=="number"&&isFinite(a)&&((a>65535||isNaN(a))&&(e=s(e,t+"/spec/ports/"+f+"/nodePort","maximum",{comparison:"<=",limit:65535}),r++),(a<0||
isNaN(a))&&(e=s(e,t+"/spec/ports/"+f+"/nodePort","minimum",{comparison:">=",limit:0}),r++))}}else e=s(e,t+"/spec/ports/"+f,"type",{type:"object"}),r++}}else e=s(
e,t+"/spec/ports","type",{type:"array"}),r++}if(i.clusterIP!==void 0&&typeof i.clusterIP!="string"&&(e=s(e,t+"/spec/clusterIP","type",{type:"string"}),r++),i.clusterIPs!==
void 0){let n=i.clusterIPs;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,t+"/spec/clusterIPs/"+f,"type",{type:"string"}),
r++)}else e=s(e,t+"/spec/clusterIPs","type",{type:"array"}),r++}if(i.externalName!==void 0&&typeof i.externalName!="string"&&(e=s(e,t+"/spec/externalName","type",
{type:"string"}),r++),i.externalIPs!==void 0){let n=i.externalIPs;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,t+"/sp\
ec/externalIPs/"+f,"type",{type:"string"}),r++)}else e=s(e,t+"/spec/externalIPs","type",{type:"array"}),r++}if(i.internalTrafficPolicy!==void 0&&(Xe.includes(i.
internalTrafficPolicy)||(e=s(e,t+"/spec/internalTrafficPolicy","choice",{choices:Xe}),r++)),i.externalTrafficPolicy!==void 0&&(Xe.includes(i.externalTrafficPolicy)||
(e=s(e,t+"/spec/externalTrafficPolicy","choice",{choices:Xe}),r++)),i.trafficDistribution!==void 0&&typeof i.trafficDistribution!="string"&&(e=s(e,t+"/spec/traf\
ficDistribution","type",{type:"string"}),r++),i.publishNotReadyAddresses!==void 0&&typeof i.publishNotReadyAddresses!="boolean"&&(e=s(e,t+"/spec/publishNotReady\
Addresses","type",{type:"boolean"}),r++),i.ipFamilies!==void 0){let n=i.ipFamilies;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)np.includes(n[f])||
(e=s(e,t+"/spec/ipFamilies/"+f,"choice",{choices:np}),r++)}else e=s(e,t+"/spec/ipFamilies","type",{type:"array"}),r++}}else e=s(e,t+"/spec","type",{type:"object"}),
r++}if(o.status!==void 0){let i=o.status;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.loadBalancer!==void 0){let n=i.loadBalancer;if(n&&typeof n=="object"&&
!Array.isArray(n)){if(n.ingress!==void 0){let p=n.ingress;if(Array.isArray(p)){const f=p.length;for(let l=0;l<f;l++){let a=p[l];a&&typeof a=="object"&&!Array.isArray(
a)?(a.ip!==void 0&&typeof a.ip!="string"&&(e=s(e,t+"/status/loadBalancer/ingress/"+l+"/ip","type",{type:"string"}),r++),a.hostname!==void 0&&typeof a.hostname!=
"string"&&(e=s(e,t+"/status/loadBalancer/ingress/"+l+"/hostname","type",{type:"string"}),r++)):(e=s(e,t+"/status/loadBalancer/ingress/"+l,"type",{type:"object"}),
r++)}}else e=s(e,t+"/status/loadBalancer/ingress","type",{type:"array"}),r++}}else e=s(e,t+"/status/loadBalancer","type",{type:"object"}),r++}}else e=s(e,t+"/st\
atus","type",{type:"object"}),r++}}else e=s(e,t,"type",{type:"object"}),r++;return bf.errors=e,r===0}const Fl=jf;const pp=["ServiceAccount"];function jf(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return o&&typeof o=="object"&&!Array.
isArray(o)?(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),
o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(R.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{choices:R}),
r++)),o.kind!==void 0&&(pp.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:pp}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/metadata",parentData:o,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length))):(e=s(e,t,"type",{type:"object"}),r++),jf.errors=e,r===0}const Hl=vf;const fp=["StatefulSet"];function vf(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return o&&typeof o=="object"&&!Array.
isArray(o)?(o.apiVersion===void 0&&(e=s(e,t,"required",{missingProperty:"apiVersion"}),r++),o.kind===void 0&&(e=s(e,t,"required",{missingProperty:"kind"}),r++),
o.metadata===void 0&&(e=s(e,t,"required",{missingProperty:"metadata"}),r++),o.apiVersion!==void 0&&(te.includes(o.apiVersion)||(e=s(e,t+"/apiVersion","choice",{
choices:te}),r++)),o.kind!==void 0&&(fp.includes(o.kind)||(e=s(e,t+"/kind","choice",{choices:fp}),r++)),o.metadata!==void 0&&(u(o.metadata,{instancePath:t+"/met\
adata",parentData:o,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),o.spec!==void 0&&($(o.spec,{instancePath:t+
"/spec",parentData:o,parentDataProperty:"spec",rootData:y})||(e=e===null?$.errors:e.concat($.errors),r=e.length))):(e=s(e,t,"type",{type:"object"}),r++),vf.errors=
e,r===0}const Ul=ee,zl=Ue,Bl=Af;const lp=new RegExp("^[^/]+/[^/]+$|^\\*$","");const yp=["off","info","warning","error",!1];function Ae(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;return yp.includes(
o)||(e=s(e,t,"choice",{choices:yp}),r++),Ae.errors=e,r===0}const cp={namespaces:0,services:0,gateways:0,secrets:0,trustDomain:0,meshConfig:["proxyListenPort","p\
roxyInboundListenPort","proxyHttpPort","connectTimeout","hboneIdleTimeout","protocolDetectionTimeout","tcpKeepalive","ingressClass","ingressService","ingressCon\
trollerMode","ingressSelector","enableTracing","accessLogFile","accessLogFormat","accessLogEncoding","enableEnvoyAccessLogService","disableEnvoyListenerLog","de\
faultConfig","outboundTrafficPolicy","inboundTrafficPolicy","configSources","enableAutoMtls","trustDomain","trustDomainAliases","caCertificates","defaultService\
ExportTo","defaultVirtualServiceExportTo","defaultDestinationRuleExportTo","rootNamespace","localityLbSetting","dnsRefreshRate","h2UpgradePolicy","inboundCluste\
rStatName","outboundClusterStatName","certificates","serviceSettings","serviceScopeConfigs","enablePrometheusMerge","verifyCertificateAtClient","ca","extensionP\
roviders","defaultProviders","discoverySelectors","pathNormalization","defaultHttpRetryPolicy","meshMTLS","tlsDefaults"]},ap={files:0,rules:0},dp=["error","warn\
ing","info","never"],mp={context:0,exclude:0,assume:["namespaces","services","gateways","secrets","trustDomain","meshConfig"],rules:0,overrides:0,baseline:0,failLevel:0,
maxWarnings:0};function Af(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.context!==void 0){let i=o.context;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];typeof f=="string"?f.length<1&&(e=s(e,t+"/context/"+
p,"minLength",{limit:1}),r++):(e=s(e,t+"/context/"+p,"type",{type:"string"}),r++)}}else e=s(e,t+"/context","type",{type:"array"}),r++}if(o.exclude!==void 0){let i=o.
exclude;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];typeof f=="string"?f.length<1&&(e=s(e,t+"/exclude/"+p,"minLength",{limit:1}),r++):
(e=s(e,t+"/exclude/"+p,"type",{type:"string"}),r++)}}else e=s(e,t+"/exclude","type",{type:"array"}),r++}if(o.assume!==void 0){let i=o.assume;if(i&&typeof i=="ob\
ject"&&!Array.isArray(i)){if(i.namespaces!==void 0){let n=i.namespaces;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];typeof l=="string"?
l.length<1&&(e=s(e,t+"/assume/namespaces/"+f,"minLength",{limit:1}),r++):(e=s(e,t+"/assume/namespaces/"+f,"type",{type:"string"}),r++)}}else e=s(e,t+"/assume/na\
mespaces","type",{type:"array"}),r++}if(i.services!==void 0){let n=i.services;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];typeof l=="s\
tring"?l.length<1&&(e=s(e,t+"/assume/services/"+f,"minLength",{limit:1}),r++):(e=s(e,t+"/assume/services/"+f,"type",{type:"string"}),r++)}}else e=s(e,t+"/assume\
/services","type",{type:"array"}),r++}if(i.gateways!==void 0){let n=i.gateways;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];typeof l=="\
string"?lp.test(l)||(e=s(e,t+"/assume/gateways/"+f,"pattern",{pattern:"^[^/]+/[^/]+$|^\\*$"}),r++):(e=s(e,t+"/assume/gateways/"+f,"type",{type:"string"}),r++)}}else
e=s(e,t+"/assume/gateways","type",{type:"array"}),r++}if(i.secrets!==void 0){let n=i.secrets;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];
typeof l=="string"?lp.test(l)||(e=s(e,t+"/assume/secrets/"+f,"pattern",{pattern:"^[^/]+/[^/]+$|^\\*$"}),r++):(e=s(e,t+"/assume/secrets/"+f,"type",{type:"string"}),
r++)}}else e=s(e,t+"/assume/secrets","type",{type:"array"}),r++}i.trustDomain!==void 0&&typeof i.trustDomain!="string"&&(e=s(e,t+"/assume/trustDomain","type",{type:"\
string"}),r++),i.meshConfig!==void 0&&(ee(i.meshConfig,{instancePath:t+"/assume/meshConfig",parentData:i,parentDataProperty:"meshConfig",rootData:y})||(e=e===null?
ee.errors:e.concat(ee.errors),r=e.length));for(const n in i)Object.hasOwn(cp,n)||(e=s(e,t+"/assume","closed",{field:n,known:cp}),r++)}else e=s(e,t+"/assume","ty\
pe",{type:"object"}),r++}if(o.rules!==void 0){let i=o.rules;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)Ae(i[n],{instancePath:t+"/rules/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:n,rootData:y})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);else e=s(e,t+"/rules","type",
{type:"object"}),r++}if(o.overrides!==void 0){let i=o.overrides;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let f=i[p];if(f&&typeof f=="object"&&
!Array.isArray(f)){if(f.files===void 0&&(e=s(e,t+"/overrides/"+p,"required",{missingProperty:"files"}),r++),f.rules===void 0&&(e=s(e,t+"/overrides/"+p,"required",
{missingProperty:"rules"}),r++),f.files!==void 0){let l=f.files;if(Array.isArray(l)){l.length<1&&(e=s(e,t+"/overrides/"+p+"/files","minItems",{limit:1}),r++);const a=l.
length;for(let c=0;c<a;c++){let g=l[c];typeof g=="string"?g.length<1&&(e=s(e,t+"/overrides/"+p+"/files/"+c,"minLength",{limit:1}),r++):(e=s(e,t+"/overrides/"+p+
"/files/"+c,"type",{type:"string"}),r++)}}else e=s(e,t+"/overrides/"+p+"/files","type",{type:"array"}),r++}if(f.rules!==void 0){let l=f.rules;if(l&&typeof l=="o\
bject"&&!Array.isArray(l))for(const a in l)Ae(l[a],{instancePath:t+"/overrides/"+p+"/rules/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:a,
rootData:y})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);else e=s(e,t+"/overrides/"+p+"/rules","type",{type:"object"}),r++}for(const l in f)Object.hasOwn(
ap,l)||(e=s(e,t+"/overrides/"+p,"closed",{field:l,known:ap}),r++)}else e=s(e,t+"/overrides/"+p,"type",{type:"object"}),r++}}else e=s(e,t+"/overrides","type",{type:"\
array"}),r++}if(o.baseline!==void 0){let i=o.baseline;typeof i=="string"?i.length<1&&(e=s(e,t+"/baseline","minLength",{limit:1}),r++):(e=s(e,t+"/baseline","type",
{type:"string"}),r++)}if(o.failLevel!==void 0&&(dp.includes(o.failLevel)||(e=s(e,t+"/failLevel","choice",{choices:dp}),r++)),o.maxWarnings!==void 0){let i=o.maxWarnings;
typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/maxWarnings","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))&&(e=s(
e,t+"/maxWarnings","minimum",{comparison:">=",limit:0}),r++)}for(const i in o)Object.hasOwn(mp,i)||(e=s(e,t,"closed",{field:i,known:mp}),r++)}else e=s(e,t,"type",
{type:"object"}),r++;return Af.errors=e,r===0}const Gl=hf;const Ml=new RegExp("^[a-z]+://.",""),up={url:0,method:0,headers:0,port:0,sni:0,clientIdentity:0};function Mr(o,{instancePath:t="",parentData:d,parentDataProperty:m,
rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.url===void 0&&(e=s(e,t,"required",{missingProperty:"url"}),r++),o.url!==void 0){
let i=o.url;typeof i=="string"?Ml.test(i)||(e=s(e,t+"/url","pattern",{pattern:"^[a-z]+://."}),r++):(e=s(e,t+"/url","type",{type:"string"}),r++)}if(o.method!==void 0){
let i=o.method;typeof i=="string"?i.length<1&&(e=s(e,t+"/method","minLength",{limit:1}),r++):(e=s(e,t+"/method","type",{type:"string"}),r++)}if(o.headers!==void 0){
let i=o.headers;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)typeof i[n]!="string"&&(e=s(e,t+"/headers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
"type",{type:"string"}),r++);else e=s(e,t+"/headers","type",{type:"object"}),r++}if(o.port!==void 0){let i=o.port;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)||(e=s(e,t+"/port","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>65535||isNaN(i))&&(e=s(e,t+"/port","maximum",{comparison:"<=",limit:65535}),
r++),(i<1||isNaN(i))&&(e=s(e,t+"/port","minimum",{comparison:">=",limit:1}),r++))}o.sni!==void 0&&typeof o.sni!="string"&&(e=s(e,t+"/sni","type",{type:"string"}),
r++),o.clientIdentity!==void 0&&typeof o.clientIdentity!="string"&&(e=s(e,t+"/clientIdentity","type",{type:"string"}),r++);for(const i in o)Object.hasOwn(up,i)||
(e=s(e,t,"closed",{field:i,known:up}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return Mr.errors=e,r===0}const gp={cluster:0,host:0,port:0,subset:0,weight:0};function he(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.cluster!==void 0&&typeof o.cluster!="string"&&(e=s(e,t+"/cluster","type",{type:"string"}),r++),o.host!==void 0&&typeof o.host!=
"string"&&(e=s(e,t+"/host","type",{type:"string"}),r++),o.port!==void 0){let i=o.port;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=s(e,t+"/port","type",
{type:"integer"}),r++)}if(o.subset!==void 0&&typeof o.subset!="string"&&(e=s(e,t+"/subset","type",{type:"string"}),r++),o.weight!==void 0){let i=o.weight;typeof i==
"number"&&isFinite(i)?((i>100||isNaN(i))&&(e=s(e,t+"/weight","maximum",{comparison:"<=",limit:100}),r++),(i<0||isNaN(i))&&(e=s(e,t+"/weight","minimum",{comparison:"\
>=",limit:0}),r++)):(e=s(e,t+"/weight","type",{type:"number"}),r++)}for(const i in o)Object.hasOwn(gp,i)||(e=s(e,t,"closed",{field:i,known:gp}),r++)}else e=s(e,
t,"type",{type:"object"}),r++;return he.errors=e,r===0}function ke(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.set!==void 0){
let i=o.set;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)typeof i[n]!="string"&&(e=s(e,t+"/set/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",
{type:"string"}),r++);else e=s(e,t+"/set","type",{type:"object"}),r++}if(o.add!==void 0){let i=o.add;if(i&&typeof i=="object"&&!Array.isArray(i))for(const n in i)
typeof i[n]!="string"&&(e=s(e,t+"/add/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,t+"/add","type",{type:"object"}),r++}if(o.
remove!==void 0){let i=o.remove;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)typeof i[p]!="string"&&(e=s(e,t+"/remove/"+p,"type",{type:"string"}),r++)}else
e=s(e,t+"/remove","type",{type:"array"}),r++}for(const i in o)Object.hasOwn(ot,i)||(e=s(e,t,"closed",{field:i,known:ot}),r++)}else e=s(e,t,"type",{type:"object"}),
r++;return ke.errors=e,r===0}const bp={location:0,status:0},jp={status:0,body:0},vp={path:0,authority:0},Ap={attempts:0,perTryTimeout:0,retryOn:0},hp={duration:0,
percentage:0},kp={status:0,percentage:0},wp={delay:["duration","percentage"],abort:["status","percentage"]},Np={clusters:0,route:0,status:0,redirect:["location",
"status"],directResponse:["status","body"],rewrite:["path","authority"],headers:["request","response"],timeout:0,retries:["attempts","perTryTimeout","retryOn"],
mirror:0,fault:["delay","abort"],notFound:0},_l=new RegExp("^[0-9.]+(ns|us|ms|s|m|h)","");function we(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.clusters!==void 0){let i=o.clusters;if(Array.isArray(i)){i.length<1&&(e=s(e,t+"/clusters","minI\
tems",{limit:1}),r++);const n=i.length;for(let p=0;p<n;p++)he(i[p],{instancePath:t+"/clusters/"+p,parentData:i,parentDataProperty:p,rootData:y})||(e=e===null?he.
errors:e.concat(he.errors),r=e.length)}else e=s(e,t+"/clusters","type",{type:"array"}),r++}if(o.route!==void 0){let i=o.route;typeof i=="string"?i.length<1&&(e=
s(e,t+"/route","minLength",{limit:1}),r++):(e=s(e,t+"/route","type",{type:"string"}),r++)}if(o.status!==void 0){let i=o.status;typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)||(e=s(e,t+"/status","type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>599||isNaN(i))&&(e=s(e,t+"/status","maximum",{comparison:"\
<=",limit:599}),r++),(i<100||isNaN(i))&&(e=s(e,t+"/status","minimum",{comparison:">=",limit:100}),r++))}if(o.redirect!==void 0){let i=o.redirect;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.location!==void 0&&typeof i.location!="string"&&(e=s(e,t+"/redirect/location","type",{type:"string"}),r++),i.status!==void 0){
let n=i.status;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/redirect/status","type",{type:"integer"}),r++)}for(const n in i)Object.hasOwn(bp,n)||
(e=s(e,t+"/redirect","closed",{field:n,known:bp}),r++)}else e=s(e,t+"/redirect","type",{type:"object"}),r++}if(o.directResponse!==void 0){let i=o.directResponse;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.status!==void 0){let n=i.status;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/directResponse/\
status","type",{type:"integer"}),r++)}i.body!==void 0&&typeof i.body!="string"&&(e=s(e,t+"/directResponse/body","type",{type:"string"}),r++);for(const n in i)Object.
hasOwn(jp,n)||(e=s(e,t+"/directResponse","closed",{field:n,known:jp}),r++)}else e=s(e,t+"/directResponse","type",{type:"object"}),r++}if(o.rewrite!==void 0){let i=o.
rewrite;if(i&&typeof i=="object"&&!Array.isArray(i)){i.path!==void 0&&typeof i.path!="string"&&(e=s(e,t+"/rewrite/path","type",{type:"string"}),r++),i.authority!==
void 0&&typeof i.authority!="string"&&(e=s(e,t+"/rewrite/authority","type",{type:"string"}),r++);for(const n in i)Object.hasOwn(vp,n)||(e=s(e,t+"/rewrite","clos\
ed",{field:n,known:vp}),r++)}else e=s(e,t+"/rewrite","type",{type:"object"}),r++}if(o.headers!==void 0){let i=o.headers;if(i&&typeof i=="object"&&!Array.isArray(
i)){i.request!==void 0&&(ke(i.request,{instancePath:t+"/headers/request",parentData:i,parentDataProperty:"request",rootData:y})||(e=e===null?ke.errors:e.concat(
ke.errors),r=e.length)),i.response!==void 0&&(ke(i.response,{instancePath:t+"/headers/response",parentData:i,parentDataProperty:"response",rootData:y})||(e=e===
null?ke.errors:e.concat(ke.errors),r=e.length));for(const n in i)Object.hasOwn(st,n)||(e=s(e,t+"/headers","closed",{field:n,known:st}),r++)}else e=s(e,t+"/heade\
rs","type",{type:"object"}),r++}if(o.timeout!==void 0){let i=o.timeout;typeof i=="string"?_l.test(i)||(e=s(e,t+"/timeout","pattern",{pattern:"^[0-9.]+(ns|us|ms|\
s|m|h)"}),r++):(e=s(e,t+"/timeout","type",{type:"string"}),r++)}if(o.retries!==void 0){let i=o.retries;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.attempts!==
void 0){let n=i.attempts;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,t+"/retries/attempts","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n))&&(e=s(e,t+"/retries/attempts","minimum",{comparison:">=",limit:0}),r++)}i.perTryTimeout!==void 0&&typeof i.perTryTimeout!="string"&&(e=s(e,t+
"/retries/perTryTimeout","type",{type:"string"}),r++),i.retryOn!==void 0&&typeof i.retryOn!="string"&&(e=s(e,t+"/retries/retryOn","type",{type:"string"}),r++);for(const n in i)
Object.hasOwn(Ap,n)||(e=s(e,t+"/retries","closed",{field:n,known:Ap}),r++)}else e=s(e,t+"/retries","type",{type:"object"}),r++}if(o.mirror!==void 0){let i=o.mirror;
if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)he(i[p],{instancePath:t+"/mirror/"+p,parentData:i,parentDataProperty:p,rootData:y})||(e=e===null?he.errors:
e.concat(he.errors),r=e.length)}else e=s(e,t+"/mirror","type",{type:"array"}),r++}if(o.fault!==void 0){let i=o.fault;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.delay!==void 0){let n=i.delay;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.duration!==void 0&&typeof n.duration!="string"&&(e=s(e,t+"/fault/delay/dura\
tion","type",{type:"string"}),r++),n.percentage!==void 0){let p=n.percentage;typeof p=="number"&&isFinite(p)||(e=s(e,t+"/fault/delay/percentage","type",{type:"n\
umber"}),r++)}for(const p in n)Object.hasOwn(hp,p)||(e=s(e,t+"/fault/delay","closed",{field:p,known:hp}),r++)}else e=s(e,t+"/fault/delay","type",{type:"object"}),
r++}if(i.abort!==void 0){let n=i.abort;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.status!==void 0){let p=n.status;typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)||(e=s(e,t+"/fault/abort/status","type",{type:"integer"}),r++)}if(n.percentage!==void 0){let p=n.percentage;typeof p=="number"&&isFinite(p)||(e=s(e,t+
"/fault/abort/percentage","type",{type:"number"}),r++)}for(const p in n)Object.hasOwn(kp,p)||(e=s(e,t+"/fault/abort","closed",{field:p,known:kp}),r++)}else e=s(
e,t+"/fault/abort","type",{type:"object"}),r++}for(const n in i)Object.hasOwn(wp,n)||(e=s(e,t+"/fault","closed",{field:n,known:wp}),r++)}else e=s(e,t+"/fault","\
type",{type:"object"}),r++}o.notFound!==void 0&&typeof o.notFound!="boolean"&&(e=s(e,t+"/notFound","type",{type:"boolean"}),r++);for(const i in o)Object.hasOwn(
Np,i)||(e=s(e,t,"closed",{field:i,known:Np}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return we.errors=e,r===0}const xp={name:0,from:0,request:["url","meth\
od","headers","port","sni","clientIdentity"],expect:["clusters","route","status","redirect","directResponse","rewrite","headers","timeout","retries","mirror","f\
ault","notFound"],expectNot:["clusters","route","status","redirect","directResponse","rewrite","headers","timeout","retries","mirror","fault","notFound"]};function _r(o,{
instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.request===void 0&&(e=s(e,
t,"required",{missingProperty:"request"}),r++),o.name!==void 0){let i=o.name;typeof i=="string"?i.length<1&&(e=s(e,t+"/name","minLength",{limit:1}),r++):(e=s(e,
t+"/name","type",{type:"string"}),r++)}if(o.from!==void 0){let i=o.from;typeof i=="string"?i.length<1&&(e=s(e,t+"/from","minLength",{limit:1}),r++):(e=s(e,t+"/f\
rom","type",{type:"string"}),r++)}o.request!==void 0&&(Mr(o.request,{instancePath:t+"/request",parentData:o,parentDataProperty:"request",rootData:y})||(e=e===null?
Mr.errors:e.concat(Mr.errors),r=e.length)),o.expect!==void 0&&(we(o.expect,{instancePath:t+"/expect",parentData:o,parentDataProperty:"expect",rootData:y})||(e=e===
null?we.errors:e.concat(we.errors),r=e.length)),o.expectNot!==void 0&&(we(o.expectNot,{instancePath:t+"/expectNot",parentData:o,parentDataProperty:"expectNot",rootData:y})||
(e=e===null?we.errors:e.concat(we.errors),r=e.length));for(const i in o)Object.hasOwn(xp,i)||(e=s(e,t,"closed",{field:i,known:xp}),r++)}else e=s(e,t,"type",{type:"\
object"}),r++;return _r.errors=e,r===0}const Dp={manifests:0,from:0,tests:0};function hf(o,{instancePath:t="",parentData:d,parentDataProperty:m,rootData:y=o}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.tests===void 0&&(e=s(e,t,"required",{missingProperty:"tests"}),r++),o.manifests!==void 0){let i=o.
manifests;if(Array.isArray(i)){i.length<1&&(e=s(e,t+"/manifests","minItems",{limit:1}),r++);const n=i.length;for(let p=0;p<n;p++){let f=i[p];typeof f=="string"?
f.length<1&&(e=s(e,t+"/manifests/"+p,"minLength",{limit:1}),r++):(e=s(e,t+"/manifests/"+p,"type",{type:"string"}),r++)}}else e=s(e,t+"/manifests","type",{type:"\
array"}),r++}if(o.from!==void 0){let i=o.from;typeof i=="string"?i.length<1&&(e=s(e,t+"/from","minLength",{limit:1}),r++):(e=s(e,t+"/from","type",{type:"string"}),
r++)}if(o.tests!==void 0){let i=o.tests;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)_r(i[p],{instancePath:t+"/tests/"+p,parentData:i,parentDataProperty:p,
rootData:y})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length)}else e=s(e,t+"/tests","type",{type:"array"}),r++}for(const i in o)Object.hasOwn(Dp,i)||(e=s(
e,t,"closed",{field:i,known:Dp}),r++)}else e=s(e,t,"type",{type:"object"}),r++;return hf.errors=e,r===0}const Kl=[{kind:"BackendTLSPolicy",apiVersions:["gateway\
.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha3"],hasSpec:!0,schema:"gateway-api/backendtlspolicy.json",validate:wf},{kind:"Gateway",apiVersions:["ga\
teway.networking.k8s.io/v1","gateway.networking.k8s.io/v1beta1"],hasSpec:!0,schema:"gateway-api/gateway.json",validate:Nf},{kind:"GatewayClass",apiVersions:["ga\
teway.networking.k8s.io/v1","gateway.networking.k8s.io/v1beta1"],hasSpec:!0,schema:"gateway-api/gatewayclass.json",validate:xf},{kind:"GRPCRoute",apiVersions:["\
gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha2"],hasSpec:!0,schema:"gateway-api/grpcroute.json",validate:Df},{kind:"HTTPRoute",apiVersions:["\
gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1beta1"],hasSpec:!0,schema:"gateway-api/httproute.json",validate:Sf},{kind:"ListenerSet",apiVersions:[
"gateway.networking.k8s.io/v1"],hasSpec:!0,schema:"gateway-api/listenerset.json",validate:Cf},{kind:"ReferenceGrant",apiVersions:["gateway.networking.k8s.io/v1",
"gateway.networking.k8s.io/v1beta1","gateway.networking.k8s.io/v1alpha2"],hasSpec:!0,schema:"gateway-api/referencegrant.json",validate:Tf},{kind:"TCPRoute",apiVersions:[
"gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha2"],hasSpec:!0,schema:"gateway-api/tcproute.json",validate:Rf},{kind:"TLSRoute",apiVersions:["g\
ateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha3","gateway.networking.k8s.io/v1alpha2"],hasSpec:!0,schema:"gateway-api/tlsroute.json",validate:Of},
{kind:"UDPRoute",apiVersions:["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha2"],hasSpec:!0,schema:"gateway-api/udproute.json",validate:Ef},{kind:"\
XListenerSet",apiVersions:["gateway.networking.x-k8s.io/v1alpha1"],hasSpec:!0,schema:"gateway-api/xlistenerset.json",validate:Lf},{kind:"AuthorizationPolicy",apiVersions:[
"security.istio.io/v1","security.istio.io/v1beta1"],hasSpec:!0,schema:"istio/authorizationpolicy.json",validate:qf},{kind:"DestinationRule",apiVersions:["networ\
king.istio.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alpha3"],hasSpec:!0,schema:"istio/destinationrule.json",validate:If},{kind:"EnvoyFilter",
apiVersions:["networking.istio.io/v1alpha3"],hasSpec:!0,schema:"istio/envoyfilter.json",validate:_f},{kind:"Gateway",apiVersions:["networking.istio.io/v1","netw\
orking.istio.io/v1beta1","networking.istio.io/v1alpha3"],hasSpec:!0,schema:"istio/gateway.json",validate:zf},{kind:"IstioOperator",apiVersions:["install.istio.i\
o/v1alpha1"],hasSpec:!0,schema:"istio/istiooperator.json",validate:Bf},{kind:"PeerAuthentication",apiVersions:["security.istio.io/v1","security.istio.io/v1beta1"],
hasSpec:!0,schema:"istio/peerauthentication.json",validate:ol},{kind:"ProxyConfig",apiVersions:["networking.istio.io/v1beta1"],hasSpec:!0,schema:"istio/proxycon\
fig.json",validate:sl},{kind:"RequestAuthentication",apiVersions:["security.istio.io/v1","security.istio.io/v1beta1"],hasSpec:!0,schema:"istio/requestauthentica\
tion.json",validate:nl},{kind:"ServiceEntry",apiVersions:["networking.istio.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alpha3"],hasSpec:!0,schema:"\
istio/serviceentry.json",validate:pl},{kind:"Sidecar",apiVersions:["networking.istio.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alpha3"],hasSpec:!0,
schema:"istio/sidecar.json",validate:fl},{kind:"Telemetry",apiVersions:["telemetry.istio.io/v1","telemetry.istio.io/v1alpha1"],hasSpec:!0,schema:"istio/telemetr\
y.json",validate:ll},{kind:"TrafficExtension",apiVersions:["extensions.istio.io/v1alpha1"],hasSpec:!0,schema:"istio/trafficextension.json",validate:al},{kind:"V\
irtualService",apiVersions:["networking.istio.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alpha3"],hasSpec:!0,schema:"istio/virtualservice.json",
validate:ml},{kind:"WasmPlugin",apiVersions:["extensions.istio.io/v1alpha1"],hasSpec:!0,schema:"istio/wasmplugin.json",validate:Al},{kind:"WorkloadEntry",apiVersions:[
"networking.istio.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alpha3"],hasSpec:!0,schema:"istio/workloadentry.json",validate:hl},{kind:"Workload\
Group",apiVersions:["networking.istio.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alpha3"],hasSpec:!0,schema:"istio/workloadgroup.json",validate:kl},
{kind:"ConfigMap",apiVersions:["v1"],hasSpec:!1,schema:"kubernetes/configmap.json",validate:wl},{kind:"CronJob",apiVersions:["batch/v1","batch/v1beta1"],hasSpec:!0,
schema:"kubernetes/cronjob.json",validate:Nl},{kind:"DaemonSet",apiVersions:["apps/v1"],hasSpec:!0,schema:"kubernetes/daemonset.json",validate:xl},{kind:"Deploy\
ment",apiVersions:["apps/v1"],hasSpec:!0,schema:"kubernetes/deployment.json",validate:Dl},{kind:"Endpoints",apiVersions:["v1"],hasSpec:!1,schema:"kubernetes/end\
points.json",validate:Sl},{kind:"EndpointSlice",apiVersions:["discovery.k8s.io/v1","discovery.k8s.io/v1beta1"],hasSpec:!1,schema:"kubernetes/endpointslice.json",
validate:Cl},{kind:"Ingress",apiVersions:["networking.k8s.io/v1"],hasSpec:!0,schema:"kubernetes/ingress.json",validate:Tl},{kind:"IngressClass",apiVersions:["ne\
tworking.k8s.io/v1"],hasSpec:!0,schema:"kubernetes/ingressclass.json",validate:Rl},{kind:"Job",apiVersions:["batch/v1"],hasSpec:!0,schema:"kubernetes/job.json",
validate:Ol},{kind:"Namespace",apiVersions:["v1"],hasSpec:!1,schema:"kubernetes/namespace.json",validate:El},{kind:"Node",apiVersions:["v1"],hasSpec:!1,schema:"\
kubernetes/node.json",validate:Ll},{kind:"Pod",apiVersions:["v1"],hasSpec:!0,schema:"kubernetes/pod.json",validate:ql},{kind:"ReplicaSet",apiVersions:["apps/v1"],
hasSpec:!0,schema:"kubernetes/replicaset.json",validate:$l},{kind:"Secret",apiVersions:["v1"],hasSpec:!1,schema:"kubernetes/secret.json",validate:Vl},{kind:"Ser\
vice",apiVersions:["v1"],hasSpec:!0,schema:"kubernetes/service.json",validate:Il},{kind:"ServiceAccount",apiVersions:["v1"],hasSpec:!1,schema:"kubernetes/servic\
eaccount.json",validate:Fl},{kind:"StatefulSet",apiVersions:["apps/v1"],hasSpec:!0,schema:"kubernetes/statefulset.json",validate:Hl}];export{Bl as configFile,Kl as kinds,Ul as meshConfig,zl as proxySettings,Gl as routeTests};
