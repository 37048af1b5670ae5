// Generated from schemas/ by scripts/gen-schemas.mjs.
const s=(t,i,d,m)=>{const y={instancePath:i,keyword:d,params:m};return t===null?[y]:(t.push(y),t)},Qp=ip;const tt=["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha3"],it=["BackendTLSPolicy"],ot=["Hostname","URI"];function u(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name!==void 0&&
typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.namespace!==void 0&&typeof t.namespace!="string"&&(e=s(e,i+"/namespace","type",{type:"s\
tring"}),r++),t.generateName!==void 0&&typeof t.generateName!="string"&&(e=s(e,i+"/generateName","type",{type:"string"}),r++),t.labels!==void 0){let o=t.labels;
if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/labels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"s\
tring"}),r++);else e=s(e,i+"/labels","type",{type:"object"}),r++}if(t.annotations!==void 0){let o=t.annotations;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)
typeof o[n]!="string"&&(e=s(e,i+"/annotations/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/annotations","type",{type:"\
object"}),r++}if(t.creationTimestamp!==void 0&&typeof t.creationTimestamp!="string"&&(e=s(e,i+"/creationTimestamp","type",{type:"string"}),r++),t.deletionTimestamp!==
void 0&&typeof t.deletionTimestamp!="string"&&(e=s(e,i+"/deletionTimestamp","type",{type:"string"}),r++),t.ownerReferences!==void 0){let o=t.ownerReferences;if(Array.
isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];f&&typeof f=="object"&&!Array.isArray(f)?(f.apiVersion!==void 0&&typeof f.apiVersion!="string"&&(e=
s(e,i+"/ownerReferences/"+p+"/apiVersion","type",{type:"string"}),r++),f.kind!==void 0&&typeof f.kind!="string"&&(e=s(e,i+"/ownerReferences/"+p+"/kind","type",{
type:"string"}),r++),f.name!==void 0&&typeof f.name!="string"&&(e=s(e,i+"/ownerReferences/"+p+"/name","type",{type:"string"}),r++),f.uid!==void 0&&typeof f.uid!=
"string"&&(e=s(e,i+"/ownerReferences/"+p+"/uid","type",{type:"string"}),r++),f.controller!==void 0&&typeof f.controller!="boolean"&&(e=s(e,i+"/ownerReferences/"+
p+"/controller","type",{type:"boolean"}),r++),f.blockOwnerDeletion!==void 0&&typeof f.blockOwnerDeletion!="boolean"&&(e=s(e,i+"/ownerReferences/"+p+"/blockOwner\
Deletion","type",{type:"boolean"}),r++)):(e=s(e,i+"/ownerReferences/"+p,"type",{type:"object"}),r++)}}else e=s(e,i+"/ownerReferences","type",{type:"array"}),r++}
if(t.finalizers!==void 0){let o=t.finalizers;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/finalizers/"+p,"type",{
type:"string"}),r++)}else e=s(e,i+"/finalizers","type",{type:"array"}),r++}if(t.generation!==void 0){let o=t.generation;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(e=s(e,i+"/generation","type",{type:"integer"}),r++)}if(t.resourceVersion!==void 0&&typeof t.resourceVersion!="string"&&(e=s(e,i+"/resourceVersion","type",{
type:"string"}),r++),t.uid!==void 0&&typeof t.uid!="string"&&(e=s(e,i+"/uid","type",{type:"string"}),r++),t.selfLink!==void 0&&typeof t.selfLink!="string"&&(e=s(
e,i+"/selfLink","type",{type:"string"}),r++),t.managedFields!==void 0){let o=t.managedFields;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];
f&&typeof f=="object"&&!Array.isArray(f)||(e=s(e,i+"/managedFields/"+p,"type",{type:"object"}),r++)}}else e=s(e,i+"/managedFields","type",{type:"array"}),r++}if(t.
deletionGracePeriodSeconds!==void 0){let o=t.deletionGracePeriodSeconds;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/deletionGracePeriodSecond\
s","type",{type:"integer"}),r++)}}else e=s(e,i,"type",{type:"object"}),r++;return u.errors=e,r===0}function ip(t,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),
t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&
(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(tt.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:tt}),r++)),t.kind!==
void 0&&(it.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:it}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"\
metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.targetRefs===
void 0&&(e=s(e,i+"/spec","required",{missingProperty:"targetRefs"}),r++),o.validation===void 0&&(e=s(e,i+"/spec","required",{missingProperty:"validation"}),r++),
o.targetRefs!==void 0){let n=o.targetRefs;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(l)?(l.group===
void 0&&(e=s(e,i+"/spec/targetRefs/"+f,"required",{missingProperty:"group"}),r++),l.kind===void 0&&(e=s(e,i+"/spec/targetRefs/"+f,"required",{missingProperty:"k\
ind"}),r++),l.name===void 0&&(e=s(e,i+"/spec/targetRefs/"+f,"required",{missingProperty:"name"}),r++),l.group!==void 0&&typeof l.group!="string"&&(e=s(e,i+"/spe\
c/targetRefs/"+f+"/group","type",{type:"string"}),r++),l.kind!==void 0&&typeof l.kind!="string"&&(e=s(e,i+"/spec/targetRefs/"+f+"/kind","type",{type:"string"}),
r++),l.name!==void 0&&typeof l.name!="string"&&(e=s(e,i+"/spec/targetRefs/"+f+"/name","type",{type:"string"}),r++),l.sectionName!==void 0&&typeof l.sectionName!=
"string"&&(e=s(e,i+"/spec/targetRefs/"+f+"/sectionName","type",{type:"string"}),r++)):(e=s(e,i+"/spec/targetRefs/"+f,"type",{type:"object"}),r++)}}else e=s(e,i+
"/spec/targetRefs","type",{type:"array"}),r++}if(o.validation!==void 0){let n=o.validation;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.hostname===void 0&&
(e=s(e,i+"/spec/validation","required",{missingProperty:"hostname"}),r++),n.caCertificateRefs!==void 0){let p=n.caCertificateRefs;if(Array.isArray(p)){const f=p.
length;for(let l=0;l<f;l++){let a=p[l];a&&typeof a=="object"&&!Array.isArray(a)?(a.group===void 0&&(e=s(e,i+"/spec/validation/caCertificateRefs/"+l,"required",{
missingProperty:"group"}),r++),a.kind===void 0&&(e=s(e,i+"/spec/validation/caCertificateRefs/"+l,"required",{missingProperty:"kind"}),r++),a.name===void 0&&(e=s(
e,i+"/spec/validation/caCertificateRefs/"+l,"required",{missingProperty:"name"}),r++),a.group!==void 0&&typeof a.group!="string"&&(e=s(e,i+"/spec/validation/caC\
ertificateRefs/"+l+"/group","type",{type:"string"}),r++),a.kind!==void 0&&typeof a.kind!="string"&&(e=s(e,i+"/spec/validation/caCertificateRefs/"+l+"/kind","typ\
e",{type:"string"}),r++),a.name!==void 0&&typeof a.name!="string"&&(e=s(e,i+"/spec/validation/caCertificateRefs/"+l+"/name","type",{type:"string"}),r++)):(e=s(e,
i+"/spec/validation/caCertificateRefs/"+l,"type",{type:"object"}),r++)}}else e=s(e,i+"/spec/validation/caCertificateRefs","type",{type:"array"}),r++}if(n.wellKnownCACertificates!==
void 0&&typeof n.wellKnownCACertificates!="string"&&(e=s(e,i+"/spec/validation/wellKnownCACertificates","type",{type:"string"}),r++),n.hostname!==void 0&&typeof n.
hostname!="string"&&(e=s(e,i+"/spec/validation/hostname","type",{type:"string"}),r++),n.subjectAltNames!==void 0){let p=n.subjectAltNames;if(Array.isArray(p)){const f=p.
length;for(let l=0;l<f;l++){let a=p[l];a&&typeof a=="object"&&!Array.isArray(a)?(a.type===void 0&&(e=s(e,i+"/spec/validation/subjectAltNames/"+l,"required",{missingProperty:"\
type"}),r++),a.type!==void 0&&(ot.includes(a.type)||(e=s(e,i+"/spec/validation/subjectAltNames/"+l+"/type","choice",{choices:ot}),r++)),a.hostname!==void 0&&typeof a.
hostname!="string"&&(e=s(e,i+"/spec/validation/subjectAltNames/"+l+"/hostname","type",{type:"string"}),r++),a.uri!==void 0&&typeof a.uri!="string"&&(e=s(e,i+"/s\
pec/validation/subjectAltNames/"+l+"/uri","type",{type:"string"}),r++)):(e=s(e,i+"/spec/validation/subjectAltNames/"+l,"type",{type:"object"}),r++)}}else e=s(e,
i+"/spec/validation/subjectAltNames","type",{type:"array"}),r++}}else e=s(e,i+"/spec/validation","type",{type:"object"}),r++}if(o.options!==void 0){let n=o.options;
if(n&&typeof n=="object"&&!Array.isArray(n))for(const p in n)typeof n[p]!="string"&&(e=s(e,i+"/spec/options/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"\
string"}),r++);else e=s(e,i+"/spec/options","type",{type:"object"}),r++}}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),
r++;return ip.errors=e,r===0}const Xp=op;const Oe=["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1beta1"],$r=["Gateway"];const st=["Terminate","Passthrough"];function We(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.isArray(t)?(t.name===void 0&&
(e=s(e,i,"required",{missingProperty:"name"}),r++),t.group!==void 0&&typeof t.group!="string"&&(e=s(e,i+"/group","type",{type:"string"}),r++),t.kind!==void 0&&typeof t.
kind!="string"&&(e=s(e,i+"/kind","type",{type:"string"}),r++),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.namespace!==
void 0&&typeof t.namespace!="string"&&(e=s(e,i+"/namespace","type",{type:"string"}),r++)):(e=s(e,i,"type",{type:"object"}),r++),We.errors=e,r===0}const nt=["All","Selector","Same","None"];function ve(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.matchLabels!==
void 0){let o=t.matchLabels;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/matchLabels/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/matchLabels","type",{type:"object"}),r++}if(t.matchExpressions!==void 0){let o=t.matchExpressions;if(Array.
isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.key===void 0&&(e=s(e,i+"/matchExpressions/"+p,"re\
quired",{missingProperty:"key"}),r++),f.operator===void 0&&(e=s(e,i+"/matchExpressions/"+p,"required",{missingProperty:"operator"}),r++),f.key!==void 0&&typeof f.
key!="string"&&(e=s(e,i+"/matchExpressions/"+p+"/key","type",{type:"string"}),r++),f.operator!==void 0&&typeof f.operator!="string"&&(e=s(e,i+"/matchExpressions\
/"+p+"/operator","type",{type:"string"}),r++),f.values!==void 0){let l=f.values;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="string"&&
(e=s(e,i+"/matchExpressions/"+p+"/values/"+c,"type",{type:"string"}),r++)}else e=s(e,i+"/matchExpressions/"+p+"/values","type",{type:"array"}),r++}}else e=s(e,i+
"/matchExpressions/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/matchExpressions","type",{type:"array"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return ve.
errors=e,r===0}function Ze(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.namespaces!==void 0){let o=t.namespaces;o&&typeof o=="object"&&!Array.isArray(o)?(o.from!==void 0&&(nt.includes(o.from)||(e=s(e,i+"/namespaces/from","choic\
e",{choices:nt}),r++)),o.selector!==void 0&&(ve(o.selector,{instancePath:i+"/namespaces/selector",parentData:o,parentDataProperty:"selector",rootData:y})||(e=e===
null?ve.errors:e.concat(ve.errors),r=e.length))):(e=s(e,i+"/namespaces","type",{type:"object"}),r++)}if(t.kinds!==void 0){let o=t.kinds;if(Array.isArray(o)){const n=o.
length;for(let p=0;p<n;p++){let f=o[p];f&&typeof f=="object"&&!Array.isArray(f)?(f.kind===void 0&&(e=s(e,i+"/kinds/"+p,"required",{missingProperty:"kind"}),r++),
f.group!==void 0&&typeof f.group!="string"&&(e=s(e,i+"/kinds/"+p+"/group","type",{type:"string"}),r++),f.kind!==void 0&&typeof f.kind!="string"&&(e=s(e,i+"/kind\
s/"+p+"/kind","type",{type:"string"}),r++)):(e=s(e,i+"/kinds/"+p,"type",{type:"object"}),r++)}}else e=s(e,i+"/kinds","type",{type:"array"}),r++}}else e=s(e,i,"t\
ype",{type:"object"}),r++;return Ze.errors=e,r===0}function M(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.name===void 0&&(e=s(e,i,"required",{missingProperty:"name"}),r++),t.port===void 0&&(e=s(e,i,"required",{missingProperty:"port"}),
r++),t.protocol===void 0&&(e=s(e,i,"required",{missingProperty:"protocol"}),r++),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),
r++),t.hostname!==void 0&&typeof t.hostname!="string"&&(e=s(e,i+"/hostname","type",{type:"string"}),r++),t.port!==void 0){let o=t.port;typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)||(e=s(e,i+"/port","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>65535||isNaN(o))&&(e=s(e,i+"/port","maximum",{comparison:"\
<=",limit:65535}),r++),(o<1||isNaN(o))&&(e=s(e,i+"/port","minimum",{comparison:">=",limit:1}),r++))}if(t.protocol!==void 0&&typeof t.protocol!="string"&&(e=s(e,
i+"/protocol","type",{type:"string"}),r++),t.tls!==void 0){let o=t.tls;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.mode!==void 0&&(st.includes(o.mode)||(e=
s(e,i+"/tls/mode","choice",{choices:st}),r++)),o.certificateRefs!==void 0){let n=o.certificateRefs;if(Array.isArray(n)){n.length>64&&(e=s(e,i+"/tls/certificateR\
efs","maxItems",{limit:64}),r++);const p=n.length;for(let f=0;f<p;f++)We(n[f],{instancePath:i+"/tls/certificateRefs/"+f,parentData:n,parentDataProperty:f,rootData:y})||
(e=e===null?We.errors:e.concat(We.errors),r=e.length)}else e=s(e,i+"/tls/certificateRefs","type",{type:"array"}),r++}if(o.options!==void 0){let n=o.options;if(n&&
typeof n=="object"&&!Array.isArray(n))for(const p in n)typeof n[p]!="string"&&(e=s(e,i+"/tls/options/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"st\
ring"}),r++);else e=s(e,i+"/tls/options","type",{type:"object"}),r++}if(o.frontendValidation!==void 0){let n=o.frontendValidation;n&&typeof n=="object"&&!Array.
isArray(n)||(e=s(e,i+"/tls/frontendValidation","type",{type:"object"}),r++)}}else e=s(e,i+"/tls","type",{type:"object"}),r++}t.allowedRoutes!==void 0&&(Ze(t.allowedRoutes,
{instancePath:i+"/allowedRoutes",parentData:t,parentDataProperty:"allowedRoutes",rootData:y})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length))}else e=s(e,
i,"type",{type:"object"}),r++;return M.errors=e,r===0}function op(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{
missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"\
spec"}),r++),t.apiVersion!==void 0&&(Oe.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Oe}),r++)),t.kind!==void 0&&($r.includes(t.kind)||(e=s(
e,i+"/kind","choice",{choices:$r}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||
(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.gatewayClassName===void 0&&
(e=s(e,i+"/spec","required",{missingProperty:"gatewayClassName"}),r++),o.gatewayClassName!==void 0&&typeof o.gatewayClassName!="string"&&(e=s(e,i+"/spec/gateway\
ClassName","type",{type:"string"}),r++),o.listeners!==void 0){let n=o.listeners;if(Array.isArray(n)){n.length>64&&(e=s(e,i+"/spec/listeners","maxItems",{limit:64}),
r++);const p=n.length;for(let f=0;f<p;f++)M(n[f],{instancePath:i+"/spec/listeners/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?M.errors:e.concat(
M.errors),r=e.length)}else e=s(e,i+"/spec/listeners","type",{type:"array"}),r++}if(o.addresses!==void 0){let n=o.addresses;if(Array.isArray(n)){const p=n.length;
for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(l)?(l.type!==void 0&&typeof l.type!="string"&&(e=s(e,i+"/spec/addresses/"+f+"/type","type",
{type:"string"}),r++),l.value!==void 0&&typeof l.value!="string"&&(e=s(e,i+"/spec/addresses/"+f+"/value","type",{type:"string"}),r++)):(e=s(e,i+"/spec/addresses\
/"+f,"type",{type:"object"}),r++)}}else e=s(e,i+"/spec/addresses","type",{type:"array"}),r++}if(o.infrastructure!==void 0){let n=o.infrastructure;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.labels!==void 0){let p=n.labels;if(p&&typeof p=="object"&&!Array.isArray(p))for(const f in p)typeof p[f]!="string"&&(e=s(e,i+"\
/spec/infrastructure/labels/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/spec/infrastructure/labels","type",{type:"obj\
ect"}),r++}if(n.annotations!==void 0){let p=n.annotations;if(p&&typeof p=="object"&&!Array.isArray(p))for(const f in p)typeof p[f]!="string"&&(e=s(e,i+"/spec/in\
frastructure/annotations/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/spec/infrastructure/annotations","type",{type:"o\
bject"}),r++}if(n.parametersRef!==void 0){let p=n.parametersRef;p&&typeof p=="object"&&!Array.isArray(p)||(e=s(e,i+"/spec/infrastructure/parametersRef","type",{
type:"object"}),r++)}}else e=s(e,i+"/spec/infrastructure","type",{type:"object"}),r++}if(o.allowedListeners!==void 0){let n=o.allowedListeners;n&&typeof n=="obj\
ect"&&!Array.isArray(n)||(e=s(e,i+"/spec/allowedListeners","type",{type:"object"}),r++)}}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=s(e,i,"type",{
type:"object"}),r++;return op.errors=e,r===0}const Jp=sp;const pt=["GatewayClass"];function sp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===
void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(Oe.includes(
t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Oe}),r++)),t.kind!==void 0&&(pt.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:pt}),r++)),t.metadata!==
void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),
t.spec!==void 0){let o=t.spec;o&&typeof o=="object"&&!Array.isArray(o)?(o.controllerName===void 0&&(e=s(e,i+"/spec","required",{missingProperty:"controllerName"}),
r++),o.controllerName!==void 0&&typeof o.controllerName!="string"&&(e=s(e,i+"/spec/controllerName","type",{type:"string"}),r++)):(e=s(e,i+"/spec","type",{type:"\
object"}),r++)}}else e=s(e,i,"type",{type:"object"}),r++;return sp.errors=e,r===0}const Pp=np;const Ee=["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha2"],ft=["GRPCRoute"],Ir=["Exact","RegularExpression"];function Qe(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0&&
(e=s(e,i,"required",{missingProperty:"name"}),r++),t.group!==void 0&&typeof t.group!="string"&&(e=s(e,i+"/group","type",{type:"string"}),r++),t.kind!==void 0&&typeof t.
kind!="string"&&(e=s(e,i+"/kind","type",{type:"string"}),r++),t.namespace!==void 0&&typeof t.namespace!="string"&&(e=s(e,i+"/namespace","type",{type:"string"}),
r++),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.sectionName!==void 0&&typeof t.sectionName!="string"&&(e=s(e,i+"/\
sectionName","type",{type:"string"}),r++),t.port!==void 0){let o=t.port;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/port","type",{type:"integ\
er"}),r++),typeof o=="number"&&isFinite(o)&&((o>65535||isNaN(o))&&(e=s(e,i+"/port","maximum",{comparison:"<=",limit:65535}),r++),(o<1||isNaN(o))&&(e=s(e,i+"/por\
t","minimum",{comparison:">=",limit:1}),r++))}}else e=s(e,i,"type",{type:"object"}),r++;return Qe.errors=e,r===0}function _(t,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:y=t}={}){let e=null,r=0;if(Array.isArray(t)){t.length>32&&(e=s(e,i,"maxItems",{limit:32}),r++);const o=t.length;for(let n=0;n<o;n++)Qe(t[n],{instancePath:i+
"/"+n,parentData:t,parentDataProperty:n,rootData:y})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length)}else e=s(e,i,"type",{type:"array"}),r++;return _.errors=
e,r===0}function U(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(Array.isArray(t)){const o=t.length;for(let n=0;n<o;n++)typeof t[n]!=
"string"&&(e=s(e,i+"/"+n,"type",{type:"string"}),r++)}else e=s(e,i,"type",{type:"array"}),r++;return U.errors=e,r===0}function I(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.isArray(t)?(t.name===void 0&&
(e=s(e,i,"required",{missingProperty:"name"}),r++),t.value===void 0&&(e=s(e,i,"required",{missingProperty:"value"}),r++),t.type!==void 0&&(Ir.includes(t.type)||
(e=s(e,i+"/type","choice",{choices:Ir}),r++)),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.value!==void 0&&typeof t.
value!="string"&&(e=s(e,i+"/value","type",{type:"string"}),r++)):(e=s(e,i,"type",{type:"object"}),r++),I.errors=e,r===0}const lt=["RequestHeaderModifier","ResponseHeaderModifier","RequestMirror","RequestRedirect","URLRewrite","ExtensionRef","CORS","ExternalAuth"],yt=["http","http\
s"],ct=[301,302,303,307,308];function te(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.isArray(t)?(t.name===void 0&&
(e=s(e,i,"required",{missingProperty:"name"}),r++),t.value===void 0&&(e=s(e,i,"required",{missingProperty:"value"}),r++),t.name!==void 0&&typeof t.name!="string"&&
(e=s(e,i+"/name","type",{type:"string"}),r++),t.value!==void 0&&typeof t.value!="string"&&(e=s(e,i+"/value","type",{type:"string"}),r++)):(e=s(e,i,"type",{type:"\
object"}),r++),te.errors=e,r===0}function ie(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.set!==void 0){let o=t.set;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)te(o[p],{instancePath:i+"/set/"+p,parentData:o,parentDataProperty:p,
rootData:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else e=s(e,i+"/set","type",{type:"array"}),r++}if(t.add!==void 0){let o=t.add;if(Array.isArray(
o)){const n=o.length;for(let p=0;p<n;p++)te(o[p],{instancePath:i+"/add/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?te.errors:e.concat(te.errors),
r=e.length)}else e=s(e,i+"/add","type",{type:"array"}),r++}if(t.remove!==void 0){let o=t.remove;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!=
"string"&&(e=s(e,i+"/remove/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/remove","type",{type:"array"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return ie.
errors=e,r===0}const at=["ReplaceFullPath","ReplacePrefixMatch"];function oe(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;return t&&
typeof t=="object"&&!Array.isArray(t)?(t.type===void 0&&(e=s(e,i,"required",{missingProperty:"type"}),r++),t.type!==void 0&&(at.includes(t.type)||(e=s(e,i+"/typ\
e","choice",{choices:at}),r++)),t.replaceFullPath!==void 0&&typeof t.replaceFullPath!="string"&&(e=s(e,i+"/replaceFullPath","type",{type:"string"}),r++),t.replacePrefixMatch!==
void 0&&typeof t.replacePrefixMatch!="string"&&(e=s(e,i+"/replacePrefixMatch","type",{type:"string"}),r++)):(e=s(e,i,"type",{type:"object"}),r++),oe.errors=e,r===
0}function z(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0&&
(e=s(e,i,"required",{missingProperty:"type"}),r++),t.type!==void 0&&(lt.includes(t.type)||(e=s(e,i+"/type","choice",{choices:lt}),r++)),t.requestHeaderModifier!==
void 0&&(ie(t.requestHeaderModifier,{instancePath:i+"/requestHeaderModifier",parentData:t,parentDataProperty:"requestHeaderModifier",rootData:y})||(e=e===null?ie.
errors:e.concat(ie.errors),r=e.length)),t.responseHeaderModifier!==void 0&&(ie(t.responseHeaderModifier,{instancePath:i+"/responseHeaderModifier",parentData:t,parentDataProperty:"\
responseHeaderModifier",rootData:y})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)),t.requestMirror!==void 0){let o=t.requestMirror;if(o&&typeof o=="ob\
ject"&&!Array.isArray(o)){if(o.backendRef===void 0&&(e=s(e,i+"/requestMirror","required",{missingProperty:"backendRef"}),r++),o.backendRef!==void 0){let n=o.backendRef;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0&&(e=s(e,i+"/requestMirror/backendRef","required",{missingProperty:"name"}),r++),n.group!==void 0&&
typeof n.group!="string"&&(e=s(e,i+"/requestMirror/backendRef/group","type",{type:"string"}),r++),n.kind!==void 0&&typeof n.kind!="string"&&(e=s(e,i+"/requestMi\
rror/backendRef/kind","type",{type:"string"}),r++),n.namespace!==void 0&&typeof n.namespace!="string"&&(e=s(e,i+"/requestMirror/backendRef/namespace","type",{type:"\
string"}),r++),n.name!==void 0&&typeof n.name!="string"&&(e=s(e,i+"/requestMirror/backendRef/name","type",{type:"string"}),r++),n.port!==void 0){let p=n.port;typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,i+"/requestMirror/backendRef/port","type",{type:"integer"}),r++),typeof p=="number"&&isFinite(p)&&((p>65535||isNaN(
p))&&(e=s(e,i+"/requestMirror/backendRef/port","maximum",{comparison:"<=",limit:65535}),r++),(p<1||isNaN(p))&&(e=s(e,i+"/requestMirror/backendRef/port","minimum",
{comparison:">=",limit:1}),r++))}if(n.weight!==void 0){let p=n.weight;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,i+"/requestMirror/backendRef/we\
ight","type",{type:"integer"}),r++)}}else e=s(e,i+"/requestMirror/backendRef","type",{type:"object"}),r++}if(o.percent!==void 0){let n=o.percent;typeof n=="numb\
er"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/requestMirror/percent","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>100||isNaN(n))&&(e=s(e,
i+"/requestMirror/percent","maximum",{comparison:"<=",limit:100}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/requestMirror/percent","minimum",{comparison:">=",limit:0}),r++))}
if(o.fraction!==void 0){let n=o.fraction;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.numerator===void 0&&(e=s(e,i+"/requestMirror/fraction","required",{missingProperty:"\
numerator"}),r++),n.numerator!==void 0){let p=n.numerator;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,i+"/requestMirror/fraction/numerator","type",
{type:"integer"}),r++),typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))&&(e=s(e,i+"/requestMirror/fraction/numerator","minimum",{comparison:">=",limit:0}),r++)}
if(n.denominator!==void 0){let p=n.denominator;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,i+"/requestMirror/fraction/denominator","type",{type:"\
integer"}),r++),typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))&&(e=s(e,i+"/requestMirror/fraction/denominator","minimum",{comparison:">=",limit:1}),r++)}}else
e=s(e,i+"/requestMirror/fraction","type",{type:"object"}),r++}}else e=s(e,i+"/requestMirror","type",{type:"object"}),r++}if(t.requestRedirect!==void 0){let o=t.
requestRedirect;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.scheme!==void 0&&(yt.includes(o.scheme)||(e=s(e,i+"/requestRedirect/scheme","choice",{choices:yt}),
r++)),o.hostname!==void 0&&typeof o.hostname!="string"&&(e=s(e,i+"/requestRedirect/hostname","type",{type:"string"}),r++),o.path!==void 0&&(oe(o.path,{instancePath:i+
"/requestRedirect/path",parentData:o,parentDataProperty:"path",rootData:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),o.port!==void 0){let n=o.port;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/requestRedirect/port","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>65535||isNaN(
n))&&(e=s(e,i+"/requestRedirect/port","maximum",{comparison:"<=",limit:65535}),r++),(n<1||isNaN(n))&&(e=s(e,i+"/requestRedirect/port","minimum",{comparison:">=",
limit:1}),r++))}o.statusCode!==void 0&&(ct.includes(o.statusCode)||(e=s(e,i+"/requestRedirect/statusCode","choice",{choices:ct}),r++))}else e=s(e,i+"/requestRed\
irect","type",{type:"object"}),r++}if(t.urlRewrite!==void 0){let o=t.urlRewrite;o&&typeof o=="object"&&!Array.isArray(o)?(o.hostname!==void 0&&typeof o.hostname!=
"string"&&(e=s(e,i+"/urlRewrite/hostname","type",{type:"string"}),r++),o.path!==void 0&&(oe(o.path,{instancePath:i+"/urlRewrite/path",parentData:o,parentDataProperty:"\
path",rootData:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length))):(e=s(e,i+"/urlRewrite","type",{type:"object"}),r++)}if(t.cors!==void 0){let o=t.cors;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.allowOrigins!==void 0){let n=o.allowOrigins;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!=
"string"&&(e=s(e,i+"/cors/allowOrigins/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/cors/allowOrigins","type",{type:"array"}),r++}if(o.allowCredentials!==void 0&&
typeof o.allowCredentials!="boolean"&&(e=s(e,i+"/cors/allowCredentials","type",{type:"boolean"}),r++),o.allowMethods!==void 0){let n=o.allowMethods;if(Array.isArray(
n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/cors/allowMethods/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/cors/allowMethods",
"type",{type:"array"}),r++}if(o.allowHeaders!==void 0){let n=o.allowHeaders;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=
s(e,i+"/cors/allowHeaders/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/cors/allowHeaders","type",{type:"array"}),r++}if(o.exposeHeaders!==void 0){let n=o.exposeHeaders;
if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/cors/exposeHeaders/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/c\
ors/exposeHeaders","type",{type:"array"}),r++}if(o.maxAge!==void 0){let n=o.maxAge;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/cors/maxAge","\
type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))&&(e=s(e,i+"/cors/maxAge","minimum",{comparison:">=",limit:1}),r++)}}else e=s(e,i+"\
/cors","type",{type:"object"}),r++}if(t.extensionRef!==void 0){let o=t.extensionRef;o&&typeof o=="object"&&!Array.isArray(o)||(e=s(e,i+"/extensionRef","type",{type:"\
object"}),r++)}}else e=s(e,i,"type",{type:"object"}),r++;return z.errors=e,r===0}function Xe(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0&&
(e=s(e,i,"required",{missingProperty:"name"}),r++),t.group!==void 0&&typeof t.group!="string"&&(e=s(e,i+"/group","type",{type:"string"}),r++),t.kind!==void 0&&typeof t.
kind!="string"&&(e=s(e,i+"/kind","type",{type:"string"}),r++),t.namespace!==void 0&&typeof t.namespace!="string"&&(e=s(e,i+"/namespace","type",{type:"string"}),
r++),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.port!==void 0){let o=t.port;typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o)||(e=s(e,i+"/port","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>65535||isNaN(o))&&(e=s(e,i+"/port","maximum",{comparison:"<=",limit:65535}),
r++),(o<1||isNaN(o))&&(e=s(e,i+"/port","minimum",{comparison:">=",limit:1}),r++))}if(t.weight!==void 0){let o=t.weight;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(e=s(e,i+"/weight","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>1e6||isNaN(o))&&(e=s(e,i+"/weight","maximum",{comparison:"<=",limit:1e6}),
r++),(o<0||isNaN(o))&&(e=s(e,i+"/weight","minimum",{comparison:">=",limit:0}),r++))}if(t.filters!==void 0){let o=t.filters;if(Array.isArray(o)){const n=o.length;
for(let p=0;p<n;p++)z(o[p],{instancePath:i+"/filters/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else
e=s(e,i+"/filters","type",{type:"array"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return Xe.errors=e,r===0}function B(t,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:y=t}={}){let e=null,r=0;if(Array.isArray(t)){const o=t.length;for(let n=0;n<o;n++)Xe(t[n],{instancePath:i+"/"+n,parentData:t,parentDataProperty:n,rootData:y})||
(e=e===null?Xe.errors:e.concat(Xe.errors),r=e.length)}else e=s(e,i,"type",{type:"array"}),r++;return B.errors=e,r===0}function np(t,{instancePath:i="",parentData:d,
parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"\
apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),
t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(Ee.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Ee}),
r++)),t.kind!==void 0&&(ft.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:ft}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.parentRefs!==void 0&&(_(o.parentRefs,{instancePath:i+"/spec/parentRefs",parentData:o,parentDataProperty:"parentRefs",rootData:y})||(e=e===null?
_.errors:e.concat(_.errors),r=e.length)),o.hostnames!==void 0&&(U(o.hostnames,{instancePath:i+"/spec/hostnames",parentData:o,parentDataProperty:"hostnames",rootData:y})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),o.rules!==void 0){let n=o.rules;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];if(l&&
typeof l=="object"&&!Array.isArray(l)){if(l.name!==void 0&&typeof l.name!="string"&&(e=s(e,i+"/spec/rules/"+f+"/name","type",{type:"string"}),r++),l.matches!==void 0){
let a=l.matches;if(Array.isArray(a)){const c=a.length;for(let g=0;g<c;g++){let j=a[g];if(j&&typeof j=="object"&&!Array.isArray(j)){if(j.method!==void 0){let h=j.
method;h&&typeof h=="object"&&!Array.isArray(h)?(h.type!==void 0&&(Ir.includes(h.type)||(e=s(e,i+"/spec/rules/"+f+"/matches/"+g+"/method/type","choice",{choices:Ir}),
r++)),h.service!==void 0&&typeof h.service!="string"&&(e=s(e,i+"/spec/rules/"+f+"/matches/"+g+"/method/service","type",{type:"string"}),r++),h.method!==void 0&&
typeof h.method!="string"&&(e=s(e,i+"/spec/rules/"+f+"/matches/"+g+"/method/method","type",{type:"string"}),r++)):(e=s(e,i+"/spec/rules/"+f+"/matches/"+g+"/meth\
od","type",{type:"object"}),r++)}if(j.headers!==void 0){let h=j.headers;if(Array.isArray(h)){const Zp=h.length;for(let $e=0;$e<Zp;$e++)I(h[$e],{instancePath:i+"\
/spec/rules/"+f+"/matches/"+g+"/headers/"+$e,parentData:h,parentDataProperty:$e,rootData:y})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)}else e=s(e,i+"\
/spec/rules/"+f+"/matches/"+g+"/headers","type",{type:"array"}),r++}}else e=s(e,i+"/spec/rules/"+f+"/matches/"+g,"type",{type:"object"}),r++}}else e=s(e,i+"/spe\
c/rules/"+f+"/matches","type",{type:"array"}),r++}if(l.filters!==void 0){let a=l.filters;if(Array.isArray(a)){const c=a.length;for(let g=0;g<c;g++)z(a[g],{instancePath:i+
"/spec/rules/"+f+"/filters/"+g,parentData:a,parentDataProperty:g,rootData:y})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else e=s(e,i+"/spec/rules/"+f+
"/filters","type",{type:"array"}),r++}if(l.backendRefs!==void 0&&(B(l.backendRefs,{instancePath:i+"/spec/rules/"+f+"/backendRefs",parentData:l,parentDataProperty:"\
backendRefs",rootData:y})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),l.sessionPersistence!==void 0){let a=l.sessionPersistence;a&&typeof a=="object"&&
!Array.isArray(a)||(e=s(e,i+"/spec/rules/"+f+"/sessionPersistence","type",{type:"object"}),r++)}}else e=s(e,i+"/spec/rules/"+f,"type",{type:"object"}),r++}}else
e=s(e,i+"/spec/rules","type",{type:"array"}),r++}}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return np.errors=e,
r===0}const ef=pp;const dt=["HTTPRoute"];const mt=["Exact","PathPrefix","RegularExpression"],ut=["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH"],et=new RegExp("^([0-9]{1,5}(h|m|\
s|ms)){1,4}$","");function Je(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.matches!==void 0){let o=t.matches;if(Array.isArray(o)){const n=o.length;
for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.path!==void 0){let l=f.path;l&&typeof l=="object"&&!Array.isArray(l)?(l.type!==
void 0&&(mt.includes(l.type)||(e=s(e,i+"/matches/"+p+"/path/type","choice",{choices:mt}),r++)),l.value!==void 0&&typeof l.value!="string"&&(e=s(e,i+"/matches/"+
p+"/path/value","type",{type:"string"}),r++)):(e=s(e,i+"/matches/"+p+"/path","type",{type:"object"}),r++)}if(f.headers!==void 0){let l=f.headers;if(Array.isArray(
l)){const a=l.length;for(let c=0;c<a;c++)I(l[c],{instancePath:i+"/matches/"+p+"/headers/"+c,parentData:l,parentDataProperty:c,rootData:y})||(e=e===null?I.errors:
e.concat(I.errors),r=e.length)}else e=s(e,i+"/matches/"+p+"/headers","type",{type:"array"}),r++}if(f.queryParams!==void 0){let l=f.queryParams;if(Array.isArray(
l)){const a=l.length;for(let c=0;c<a;c++)I(l[c],{instancePath:i+"/matches/"+p+"/queryParams/"+c,parentData:l,parentDataProperty:c,rootData:y})||(e=e===null?I.errors:
e.concat(I.errors),r=e.length)}else e=s(e,i+"/matches/"+p+"/queryParams","type",{type:"array"}),r++}f.method!==void 0&&(ut.includes(f.method)||(e=s(e,i+"/matche\
s/"+p+"/method","choice",{choices:ut}),r++))}else e=s(e,i+"/matches/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/matches","type",{type:"array"}),r++}if(t.filters!==
void 0){let o=t.filters;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)z(o[p],{instancePath:i+"/filters/"+p,parentData:o,parentDataProperty:p,rootData:y})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else e=s(e,i+"/filters","type",{type:"array"}),r++}if(t.backendRefs!==void 0&&(B(t.backendRefs,{instancePath:i+
"/backendRefs",parentData:t,parentDataProperty:"backendRefs",rootData:y})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.timeouts!==void 0){let o=t.timeouts;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.request!==void 0){let n=o.request;typeof n=="string"?et.test(n)||(e=s(e,i+"/timeouts/request","pattern",{pattern:"\
^([0-9]{1,5}(h|m|s|ms)){1,4}$"}),r++):(e=s(e,i+"/timeouts/request","type",{type:"string"}),r++)}if(o.backendRequest!==void 0){let n=o.backendRequest;typeof n=="\
string"?et.test(n)||(e=s(e,i+"/timeouts/backendRequest","pattern",{pattern:"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}),r++):(e=s(e,i+"/timeouts/backendRequest","type",{type:"\
string"}),r++)}}else e=s(e,i+"/timeouts","type",{type:"object"}),r++}if(t.retry!==void 0){let o=t.retry;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.codes!==
void 0){let n=o.codes;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,i+"/retry\
/codes/"+f,"type",{type:"integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>599||isNaN(l))&&(e=s(e,i+"/retry/codes/"+f,"maximum",{comparison:"<=",limit:599}),
r++),(l<400||isNaN(l))&&(e=s(e,i+"/retry/codes/"+f,"minimum",{comparison:">=",limit:400}),r++))}}else e=s(e,i+"/retry/codes","type",{type:"array"}),r++}if(o.attempts!==
void 0){let n=o.attempts;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/retry/attempts","type",{type:"integer"}),r++)}if(o.backoff!==void 0){let n=o.
backoff;typeof n=="string"?et.test(n)||(e=s(e,i+"/retry/backoff","pattern",{pattern:"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}),r++):(e=s(e,i+"/retry/backoff","type",{type:"\
string"}),r++)}}else e=s(e,i+"/retry","type",{type:"object"}),r++}if(t.sessionPersistence!==void 0){let o=t.sessionPersistence;o&&typeof o=="object"&&!Array.isArray(
o)||(e=s(e,i+"/sessionPersistence","type",{type:"object"}),r++)}}else e=s(e,i,"type",{type:"object"}),r++;return Je.errors=e,r===0}function pp(t,{instancePath:i="",
parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"\
apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),
t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(Oe.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Oe}),
r++)),t.kind!==void 0&&(dt.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:dt}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.parentRefs!==void 0&&(_(o.parentRefs,{instancePath:i+"/spec/parentRefs",parentData:o,parentDataProperty:"parentRefs",rootData:y})||(e=e===null?
_.errors:e.concat(_.errors),r=e.length)),o.hostnames!==void 0&&(U(o.hostnames,{instancePath:i+"/spec/hostnames",parentData:o,parentDataProperty:"hostnames",rootData:y})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),o.rules!==void 0){let n=o.rules;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)Je(n[f],{instancePath:i+
"/spec/rules/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length)}else e=s(e,i+"/spec/rules","type",{type:"\
array"}),r++}}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return pp.errors=e,r===0}const rf=fp;const gt=["gateway.networking.k8s.io/v1"],bt=["ListenerSet"];function fp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"requi\
red",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"\
spec"}),r++),t.apiVersion!==void 0&&(gt.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:gt}),r++)),t.kind!==void 0&&(bt.includes(t.kind)||(e=s(
e,i+"/kind","choice",{choices:bt}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||
(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.parentRef===void 0&&(e=s(e,
i+"/spec","required",{missingProperty:"parentRef"}),r++),o.listeners===void 0&&(e=s(e,i+"/spec","required",{missingProperty:"listeners"}),r++),o.parentRef!==void 0){
let n=o.parentRef;n&&typeof n=="object"&&!Array.isArray(n)?(n.name===void 0&&(e=s(e,i+"/spec/parentRef","required",{missingProperty:"name"}),r++),n.group!==void 0&&
typeof n.group!="string"&&(e=s(e,i+"/spec/parentRef/group","type",{type:"string"}),r++),n.kind!==void 0&&typeof n.kind!="string"&&(e=s(e,i+"/spec/parentRef/kind",
"type",{type:"string"}),r++),n.namespace!==void 0&&typeof n.namespace!="string"&&(e=s(e,i+"/spec/parentRef/namespace","type",{type:"string"}),r++),n.name!==void 0&&
typeof n.name!="string"&&(e=s(e,i+"/spec/parentRef/name","type",{type:"string"}),r++)):(e=s(e,i+"/spec/parentRef","type",{type:"object"}),r++)}if(o.listeners!==
void 0){let n=o.listeners;if(Array.isArray(n)){n.length>64&&(e=s(e,i+"/spec/listeners","maxItems",{limit:64}),r++);const p=n.length;for(let f=0;f<p;f++)M(n[f],{
instancePath:i+"/spec/listeners/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)}else e=s(e,i+"/spec/list\
eners","type",{type:"array"}),r++}}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return fp.errors=e,r===0}const tf=lp;const jt=["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1beta1","gateway.networking.k8s.io/v1alpha2"],vt=["ReferenceGrant"];function lp(t,{instancePath:i="",
parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"\
apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),
t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(jt.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:jt}),
r++)),t.kind!==void 0&&(vt.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:vt}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.from===void 0&&(e=s(e,i+"/spec","required",{missingProperty:"from"}),r++),o.to===void 0&&(e=s(e,i+"/spec","required",{missingProperty:"to"}),r++),
o.from!==void 0){let n=o.from;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(l)?(l.group===void 0&&
(e=s(e,i+"/spec/from/"+f,"required",{missingProperty:"group"}),r++),l.kind===void 0&&(e=s(e,i+"/spec/from/"+f,"required",{missingProperty:"kind"}),r++),l.namespace===
void 0&&(e=s(e,i+"/spec/from/"+f,"required",{missingProperty:"namespace"}),r++),l.group!==void 0&&typeof l.group!="string"&&(e=s(e,i+"/spec/from/"+f+"/group","t\
ype",{type:"string"}),r++),l.kind!==void 0&&typeof l.kind!="string"&&(e=s(e,i+"/spec/from/"+f+"/kind","type",{type:"string"}),r++),l.namespace!==void 0&&typeof l.
namespace!="string"&&(e=s(e,i+"/spec/from/"+f+"/namespace","type",{type:"string"}),r++)):(e=s(e,i+"/spec/from/"+f,"type",{type:"object"}),r++)}}else e=s(e,i+"/s\
pec/from","type",{type:"array"}),r++}if(o.to!==void 0){let n=o.to;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.
isArray(l)?(l.group===void 0&&(e=s(e,i+"/spec/to/"+f,"required",{missingProperty:"group"}),r++),l.kind===void 0&&(e=s(e,i+"/spec/to/"+f,"required",{missingProperty:"\
kind"}),r++),l.group!==void 0&&typeof l.group!="string"&&(e=s(e,i+"/spec/to/"+f+"/group","type",{type:"string"}),r++),l.kind!==void 0&&typeof l.kind!="string"&&
(e=s(e,i+"/spec/to/"+f+"/kind","type",{type:"string"}),r++),l.name!==void 0&&typeof l.name!="string"&&(e=s(e,i+"/spec/to/"+f+"/name","type",{type:"string"}),r++)):
(e=s(e,i+"/spec/to/"+f,"type",{type:"object"}),r++)}}else e=s(e,i+"/spec/to","type",{type:"array"}),r++}}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=
s(e,i,"type",{type:"object"}),r++;return lp.errors=e,r===0}const of=yp;const At=["TCPRoute"];function G(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.rules===void 0&&
(e=s(e,i,"required",{missingProperty:"rules"}),r++),t.parentRefs!==void 0&&(_(t.parentRefs,{instancePath:i+"/parentRefs",parentData:t,parentDataProperty:"parent\
Refs",rootData:y})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),t.hostnames!==void 0&&(U(t.hostnames,{instancePath:i+"/hostnames",parentData:t,parentDataProperty:"\
hostnames",rootData:y})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.rules!==void 0){let o=t.rules;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++){let f=o[p];f&&typeof f=="object"&&!Array.isArray(f)?(f.name!==void 0&&typeof f.name!="string"&&(e=s(e,i+"/rules/"+p+"/name","type",{type:"string"}),r++),
f.backendRefs!==void 0&&(B(f.backendRefs,{instancePath:i+"/rules/"+p+"/backendRefs",parentData:f,parentDataProperty:"backendRefs",rootData:y})||(e=e===null?B.errors:
e.concat(B.errors),r=e.length))):(e=s(e,i+"/rules/"+p,"type",{type:"object"}),r++)}}else e=s(e,i+"/rules","type",{type:"array"}),r++}}else e=s(e,i,"type",{type:"\
object"}),r++;return G.errors=e,r===0}function yp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="o\
bject"&&!Array.isArray(t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"\
kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==
void 0&&(Ee.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Ee}),r++)),t.kind!==void 0&&(At.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:At}),
r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),
r=e.length)),t.spec!==void 0&&(G(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?G.errors:e.concat(G.errors),r=e.
length))):(e=s(e,i,"type",{type:"object"}),r++),yp.errors=e,r===0}const sf=cp;const ht=["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha3","gateway.networking.k8s.io/v1alpha2"],kt=["TLSRoute"];function cp(t,{instancePath:i="",
parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.isArray(t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{
missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"\
metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(ht.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","\
choice",{choices:ht}),r++)),t.kind!==void 0&&(kt.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:kt}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+
"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(G(t.spec,{instancePath:i+
"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))):(e=s(e,i,"type",{type:"object"}),r++),cp.errors=
e,r===0}const nf=ap;const wt=["UDPRoute"];function ap(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.isArray(
t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===
void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(Ee.includes(
t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Ee}),r++)),t.kind!==void 0&&(wt.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:wt}),r++)),t.metadata!==
void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),
t.spec!==void 0&&(G(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))):(e=
s(e,i,"type",{type:"object"}),r++),ap.errors=e,r===0}const pf=dp;const Nt=["gateway.networking.x-k8s.io/v1alpha1"],Dt=["XListenerSet"];function dp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"r\
equired",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"\
spec"}),r++),t.apiVersion!==void 0&&(Nt.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Nt}),r++)),t.kind!==void 0&&(Dt.includes(t.kind)||(e=s(
e,i+"/kind","choice",{choices:Dt}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||
(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.parentRef===void 0&&(e=s(e,
i+"/spec","required",{missingProperty:"parentRef"}),r++),o.listeners===void 0&&(e=s(e,i+"/spec","required",{missingProperty:"listeners"}),r++),o.parentRef!==void 0){
let n=o.parentRef;n&&typeof n=="object"&&!Array.isArray(n)?(n.name===void 0&&(e=s(e,i+"/spec/parentRef","required",{missingProperty:"name"}),r++),n.group!==void 0&&
typeof n.group!="string"&&(e=s(e,i+"/spec/parentRef/group","type",{type:"string"}),r++),n.kind!==void 0&&typeof n.kind!="string"&&(e=s(e,i+"/spec/parentRef/kind",
"type",{type:"string"}),r++),n.namespace!==void 0&&typeof n.namespace!="string"&&(e=s(e,i+"/spec/parentRef/namespace","type",{type:"string"}),r++),n.name!==void 0&&
typeof n.name!="string"&&(e=s(e,i+"/spec/parentRef/name","type",{type:"string"}),r++)):(e=s(e,i+"/spec/parentRef","type",{type:"object"}),r++)}if(o.listeners!==
void 0){let n=o.listeners;if(Array.isArray(n)){n.length>64&&(e=s(e,i+"/spec/listeners","maxItems",{limit:64}),r++);const p=n.length;for(let f=0;f<p;f++)M(n[f],{
instancePath:i+"/spec/listeners/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)}else e=s(e,i+"/spec/list\
eners","type",{type:"array"}),r++}}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return dp.errors=e,r===0}const ff=mp;const Le=["security.istio.io/v1","security.istio.io/v1beta1"],xt=["AuthorizationPolicy"],St={apiVersion:0,kind:0,metadata:0,spec:["selector","targetRef","target\
Refs","rules","action","provider"],status:0};const Ct={matchLabels:0};function N(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.matchLabels!==void 0){let o=t.matchLabels;if(o&&typeof o=="object"&&!Array.isArray(o)){Object.keys(o).length>4096&&(e=s(e,i+"/matchLabels","maxProperti\
es",{limit:4096}),r++);for(const n in o){let p=o[n];typeof p=="string"?p.length>63&&(e=s(e,i+"/matchLabels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"maxLength",
{limit:63}),r++):(e=s(e,i+"/matchLabels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++)}}else e=s(e,i+"/matchLabels","type",{type:"objec\
t"}),r++}for(const o in t)Object.hasOwn(Ct,o)||(e=s(e,i,"closed",{field:o,known:Ct}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return N.errors=e,r===0}const lf=new RegExp("^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",""),yf=new RegExp("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$",""),Rt={group:0,
kind:0,name:0,namespace:0};function R(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.name===void 0&&(e=s(e,i,"required",{missingProperty:"name"}),r++),t.group!==void 0){
let o=t.group;typeof o=="string"?(o.length>253&&(e=s(e,i+"/group","maxLength",{limit:253}),r++),lf.test(o)||(e=s(e,i+"/group","pattern",{pattern:"^$|^[a-z0-9]([\
-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}),r++)):(e=s(e,i+"/group","type",{type:"string"}),r++)}if(t.kind!==void 0){let o=t.kind;typeof o=="stri\
ng"?(o.length>63&&(e=s(e,i+"/kind","maxLength",{limit:63}),r++),o.length<1&&(e=s(e,i+"/kind","minLength",{limit:1}),r++),yf.test(o)||(e=s(e,i+"/kind","pattern",
{pattern:"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}),r++)):(e=s(e,i+"/kind","type",{type:"string"}),r++)}if(t.name!==void 0){let o=t.name;typeof o=="string"?(o.length>
253&&(e=s(e,i+"/name","maxLength",{limit:253}),r++),o.length<1&&(e=s(e,i+"/name","minLength",{limit:1}),r++)):(e=s(e,i+"/name","type",{type:"string"}),r++)}t.namespace!==
void 0&&typeof t.namespace!="string"&&(e=s(e,i+"/namespace","type",{type:"string"}),r++);for(const o in t)Object.hasOwn(Rt,o)||(e=s(e,i,"closed",{field:o,known:Rt}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return R.errors=e,r===0}function x(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(Array.isArray(t)){t.length>16&&(e=s(e,i,"maxItems",{limit:16}),
r++);const o=t.length;for(let n=0;n<o;n++)R(t[n],{instancePath:i+"/"+n,parentData:t,parentDataProperty:n,rootData:y})||(e=e===null?R.errors:e.concat(R.errors),r=
e.length)}else e=s(e,i,"type",{type:"array"}),r++;return x.errors=e,r===0}const Tt={principals:0,notPrincipals:0,requestPrincipals:0,notRequestPrincipals:0,namespaces:0,notNamespaces:0,serviceAccounts:0,notServiceAccounts:0,trustDomains:0,
notTrustDomains:0,ipBlocks:0,notIpBlocks:0,remoteIpBlocks:0,notRemoteIpBlocks:0};function Pe(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.principals!==void 0){let o=t.principals;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)
typeof o[p]!="string"&&(e=s(e,i+"/principals/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/principals","type",{type:"array"}),r++}if(t.notPrincipals!==void 0){
let o=t.notPrincipals;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/notPrincipals/"+p,"type",{type:"string"}),r++)}else
e=s(e,i+"/notPrincipals","type",{type:"array"}),r++}if(t.requestPrincipals!==void 0){let o=t.requestPrincipals;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++)typeof o[p]!="string"&&(e=s(e,i+"/requestPrincipals/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/requestPrincipals","type",{type:"array"}),r++}if(t.notRequestPrincipals!==
void 0){let o=t.notRequestPrincipals;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/notRequestPrincipals/"+p,"type",
{type:"string"}),r++)}else e=s(e,i+"/notRequestPrincipals","type",{type:"array"}),r++}if(t.namespaces!==void 0){let o=t.namespaces;if(Array.isArray(o)){const n=o.
length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/namespaces/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/namespaces","type",{type:"array"}),r++}if(t.
notNamespaces!==void 0){let o=t.notNamespaces;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/notNamespaces/"+p,"typ\
e",{type:"string"}),r++)}else e=s(e,i+"/notNamespaces","type",{type:"array"}),r++}if(t.serviceAccounts!==void 0){let o=t.serviceAccounts;if(Array.isArray(o)){o.
length>16&&(e=s(e,i+"/serviceAccounts","maxItems",{limit:16}),r++);const n=o.length;for(let p=0;p<n;p++){let f=o[p];typeof f=="string"?f.length>320&&(e=s(e,i+"/\
serviceAccounts/"+p,"maxLength",{limit:320}),r++):(e=s(e,i+"/serviceAccounts/"+p,"type",{type:"string"}),r++)}}else e=s(e,i+"/serviceAccounts","type",{type:"arr\
ay"}),r++}if(t.notServiceAccounts!==void 0){let o=t.notServiceAccounts;if(Array.isArray(o)){o.length>16&&(e=s(e,i+"/notServiceAccounts","maxItems",{limit:16}),r++);
const n=o.length;for(let p=0;p<n;p++){let f=o[p];typeof f=="string"?f.length>320&&(e=s(e,i+"/notServiceAccounts/"+p,"maxLength",{limit:320}),r++):(e=s(e,i+"/not\
ServiceAccounts/"+p,"type",{type:"string"}),r++)}}else e=s(e,i+"/notServiceAccounts","type",{type:"array"}),r++}if(t.trustDomains!==void 0){let o=t.trustDomains;
if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/trustDomains/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/trustDo\
mains","type",{type:"array"}),r++}if(t.notTrustDomains!==void 0){let o=t.notTrustDomains;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!=
"string"&&(e=s(e,i+"/notTrustDomains/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/notTrustDomains","type",{type:"array"}),r++}if(t.ipBlocks!==void 0){let o=t.
ipBlocks;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/ipBlocks/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/ip\
Blocks","type",{type:"array"}),r++}if(t.notIpBlocks!==void 0){let o=t.notIpBlocks;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&
(e=s(e,i+"/notIpBlocks/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/notIpBlocks","type",{type:"array"}),r++}if(t.remoteIpBlocks!==void 0){let o=t.remoteIpBlocks;
if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/remoteIpBlocks/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/remot\
eIpBlocks","type",{type:"array"}),r++}if(t.notRemoteIpBlocks!==void 0){let o=t.notRemoteIpBlocks;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!=
"string"&&(e=s(e,i+"/notRemoteIpBlocks/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/notRemoteIpBlocks","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(
Tt,o)||(e=s(e,i,"closed",{field:o,known:Tt}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Pe.errors=e,r===0}const Ot={hosts:0,notHosts:0,ports:0,notPorts:0,methods:0,notMethods:0,paths:0,notPaths:0};function er(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.hosts!==void 0){let o=t.hosts;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!=
"string"&&(e=s(e,i+"/hosts/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/hosts","type",{type:"array"}),r++}if(t.notHosts!==void 0){let o=t.notHosts;if(Array.isArray(
o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/notHosts/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/notHosts","type",{type:"arra\
y"}),r++}if(t.ports!==void 0){let o=t.ports;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/ports/"+p,"type",{type:"\
string"}),r++)}else e=s(e,i+"/ports","type",{type:"array"}),r++}if(t.notPorts!==void 0){let o=t.notPorts;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)
typeof o[p]!="string"&&(e=s(e,i+"/notPorts/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/notPorts","type",{type:"array"}),r++}if(t.methods!==void 0){let o=t.methods;
if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/methods/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/methods","ty\
pe",{type:"array"}),r++}if(t.notMethods!==void 0){let o=t.notMethods;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"\
/notMethods/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/notMethods","type",{type:"array"}),r++}if(t.paths!==void 0){let o=t.paths;if(Array.isArray(o)){const n=o.
length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/paths/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/paths","type",{type:"array"}),r++}if(t.notPaths!==
void 0){let o=t.notPaths;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/notPaths/"+p,"type",{type:"string"}),r++)}else
e=s(e,i+"/notPaths","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(Ot,o)||(e=s(e,i,"closed",{field:o,known:Ot}),r++)}else e=s(e,i,"type",{type:"objec\
t"}),r++;return er.errors=e,r===0}const Et={source:["principals","notPrincipals","requestPrincipals","notRequestPrincipals","namespaces","notNamespaces","servic\
eAccounts","notServiceAccounts","trustDomains","notTrustDomains","ipBlocks","notIpBlocks","remoteIpBlocks","notRemoteIpBlocks"]},Lt={operation:["hosts","notHost\
s","ports","notPorts","methods","notMethods","paths","notPaths"]},qt={key:0,values:0,notValues:0},Vt={from:0,to:0,when:0};function rr(t,{instancePath:i="",parentData:d,
parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.from!==void 0){let o=t.from;if(Array.isArray(o)){o.length>
512&&(e=s(e,i+"/from","maxItems",{limit:512}),r++);const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){f.source!==void 0&&
(Pe(f.source,{instancePath:i+"/from/"+p+"/source",parentData:f,parentDataProperty:"source",rootData:y})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length));
for(const l in f)Object.hasOwn(Et,l)||(e=s(e,i+"/from/"+p,"closed",{field:l,known:Et}),r++)}else e=s(e,i+"/from/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/\
from","type",{type:"array"}),r++}if(t.to!==void 0){let o=t.to;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.
isArray(f)){f.operation!==void 0&&(er(f.operation,{instancePath:i+"/to/"+p+"/operation",parentData:f,parentDataProperty:"operation",rootData:y})||(e=e===null?er.
errors:e.concat(er.errors),r=e.length));for(const l in f)Object.hasOwn(Lt,l)||(e=s(e,i+"/to/"+p,"closed",{field:l,known:Lt}),r++)}else e=s(e,i+"/to/"+p,"type",{
type:"object"}),r++}}else e=s(e,i+"/to","type",{type:"array"}),r++}if(t.when!==void 0){let o=t.when;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];
if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.key===void 0&&(e=s(e,i+"/when/"+p,"required",{missingProperty:"key"}),r++),f.key!==void 0&&typeof f.key!="stri\
ng"&&(e=s(e,i+"/when/"+p+"/key","type",{type:"string"}),r++),f.values!==void 0){let l=f.values;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!=
"string"&&(e=s(e,i+"/when/"+p+"/values/"+c,"type",{type:"string"}),r++)}else e=s(e,i+"/when/"+p+"/values","type",{type:"array"}),r++}if(f.notValues!==void 0){let l=f.
notValues;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="string"&&(e=s(e,i+"/when/"+p+"/notValues/"+c,"type",{type:"string"}),r++)}else
e=s(e,i+"/when/"+p+"/notValues","type",{type:"array"}),r++}for(const l in f)Object.hasOwn(qt,l)||(e=s(e,i+"/when/"+p,"closed",{field:l,known:qt}),r++)}else e=s(
e,i+"/when/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/when","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(Vt,o)||(e=s(e,i,"closed",{field:o,known:Vt}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return rr.errors=e,r===0}const $t=["ALLOW","DENY","AUDIT","CUSTOM"],O={name:0},It={selector:["matchLabels"],targetRef:[
"group","kind","name","namespace"],targetRefs:0,rules:0,action:0,provider:["name"]};function tr(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.selector!==void 0&&(N(t.selector,{instancePath:i+"/selector",parentData:t,parentDataProperty:"s\
elector",rootData:y})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),t.targetRef!==void 0&&(R(t.targetRef,{instancePath:i+"/targetRef",parentData:t,parentDataProperty:"\
targetRef",rootData:y})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.targetRefs!==void 0&&(x(t.targetRefs,{instancePath:i+"/targetRefs",parentData:t,
parentDataProperty:"targetRefs",rootData:y})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.rules!==void 0){let o=t.rules;if(Array.isArray(o)){o.length>
512&&(e=s(e,i+"/rules","maxItems",{limit:512}),r++);const n=o.length;for(let p=0;p<n;p++)rr(o[p],{instancePath:i+"/rules/"+p,parentData:o,parentDataProperty:p,rootData:y})||
(e=e===null?rr.errors:e.concat(rr.errors),r=e.length)}else e=s(e,i+"/rules","type",{type:"array"}),r++}if(t.action!==void 0&&($t.includes(t.action)||(e=s(e,i+"/\
action","choice",{choices:$t}),r++)),t.provider!==void 0){let o=t.provider;if(o&&typeof o=="object"&&!Array.isArray(o)){o.name!==void 0&&typeof o.name!="string"&&
(e=s(e,i+"/provider/name","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(O,n)||(e=s(e,i+"/provider","closed",{field:n,known:O}),r++)}else e=s(e,i+"\
/provider","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(It,o)||(e=s(e,i,"closed",{field:o,known:It}),r++)}else e=s(e,i,"type",{type:"object"}),r++;
return tr.errors=e,r===0}const rt={type:["integer","string"]},Ft=["UNKNOWN","ERROR","WARNING","INFO"];function v(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.conditions!==void 0){let o=t.conditions;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){
let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.type!==void 0&&typeof f.type!="string"&&(e=s(e,i+"/conditions/"+p+"/type","type",{type:"string"}),r++),
f.status!==void 0&&typeof f.status!="string"&&(e=s(e,i+"/conditions/"+p+"/status","type",{type:"string"}),r++),f.reason!==void 0&&typeof f.reason!="string"&&(e=
s(e,i+"/conditions/"+p+"/reason","type",{type:"string"}),r++),f.message!==void 0&&typeof f.message!="string"&&(e=s(e,i+"/conditions/"+p+"/message","type",{type:"\
string"}),r++),f.lastProbeTime!==void 0&&typeof f.lastProbeTime!="string"&&(e=s(e,i+"/conditions/"+p+"/lastProbeTime","type",{type:"string"}),r++),f.lastTransitionTime!==
void 0&&typeof f.lastTransitionTime!="string"&&(e=s(e,i+"/conditions/"+p+"/lastTransitionTime","type",{type:"string"}),r++),f.observedGeneration!==void 0){let l=f.
observedGeneration;!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&typeof l!="string"&&(e=s(e,i+"/conditions/"+p+"/observedGeneration","type",{type:rt.type}),
r++)}}else e=s(e,i+"/conditions/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/conditions","type",{type:"array"}),r++}if(t.validationMessages!==void 0){let o=t.
validationMessages;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.documentationUrl!==void 0&&
typeof f.documentationUrl!="string"&&(e=s(e,i+"/validationMessages/"+p+"/documentationUrl","type",{type:"string"}),r++),f.level!==void 0&&(Ft.includes(f.level)||
(e=s(e,i+"/validationMessages/"+p+"/level","choice",{choices:Ft}),r++)),f.type!==void 0){let l=f.type;l&&typeof l=="object"&&!Array.isArray(l)?(l.code!==void 0&&
typeof l.code!="string"&&(e=s(e,i+"/validationMessages/"+p+"/type/code","type",{type:"string"}),r++),l.name!==void 0&&typeof l.name!="string"&&(e=s(e,i+"/valida\
tionMessages/"+p+"/type/name","type",{type:"string"}),r++)):(e=s(e,i+"/validationMessages/"+p+"/type","type",{type:"object"}),r++)}}else e=s(e,i+"/validationMes\
sages/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/validationMessages","type",{type:"array"}),r++}if(t.observedGeneration!==void 0){let o=t.observedGeneration;
!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"&&(e=s(e,i+"/observedGeneration","type",{type:rt.type}),r++)}}else e=s(e,i,"type",{type:"\
object"}),r++;return v.errors=e,r===0}function mp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="objec\
t"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"ki\
nd"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(Le.includes(t.apiVersion)||(e=s(e,i+"/apiVersion",
"choice",{choices:Le}),r++)),t.kind!==void 0&&(xt.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:xt}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+
"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(tr(t.spec,{instancePath:i+
"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?tr.errors:e.concat(tr.errors),r=e.length)),t.status!==void 0&&(v(t.status,{instancePath:i+
"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const o in t)Object.hasOwn(St,o)||(e=s(
e,i,"closed",{field:o,known:St}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return mp.errors=e,r===0}const cf=up;const E=["networking.istio.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alpha3"],Ht=["DestinationRule"],Mt={apiVersion:0,kind:0,metadata:0,spec:[
"host","trafficPolicy","subsets","exportTo","workloadSelector"],status:0};const _t=["UNSPECIFIED","LEAST_CONN","RANDOM","PASSTHROUGH","ROUND_ROBIN","LEAST_REQUEST"],Ut={duration:0,minimumPercent:0,aggression:0},zt={simple:0,consistentHash:[
"httpHeaderName","httpCookie","useSourceIp","httpQueryParameterName","minimumRingSize","ringHash","maglev"],localityLbSetting:["distribute","failover","failover\
Priority","enabled"],warmupDurationSecs:0,warmup:["duration","minimumPercent","aggression"]},af=["simple","consistentHash"];const A=new RegExp("^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$",""),Fr={name:0,value:0},Bt={name:0,path:0,ttl:0,attributes:0},Gt={
minimumRingSize:0},Kt={tableSize:0},Yt={httpHeaderName:0,httpCookie:["name","path","ttl","attributes"],useSourceIp:0,httpQueryParameterName:0,minimumRingSize:0,
ringHash:["minimumRingSize"],maglev:["tableSize"]},df=["httpHeaderName","httpCookie","useSourceIp","httpQueryParameterName"],mf=["ringHash","maglev"];function ir(t,{
instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.httpHeaderName!==void 0&&
typeof t.httpHeaderName!="string"&&(e=s(e,i+"/httpHeaderName","type",{type:"string"}),r++),t.httpCookie!==void 0){let o=t.httpCookie;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.name===void 0&&(e=s(e,i+"/httpCookie","required",{missingProperty:"name"}),r++),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,i+"/httpCookie\
/name","type",{type:"string"}),r++),o.path!==void 0&&typeof o.path!="string"&&(e=s(e,i+"/httpCookie/path","type",{type:"string"}),r++),o.ttl!==void 0){let n=o.ttl;
typeof n=="string"?A.test(n)||(e=s(e,i+"/httpCookie/ttl","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=
s(e,i+"/httpCookie/ttl","type",{type:"string"}),r++)}if(o.attributes!==void 0){let n=o.attributes;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];
if(l&&typeof l=="object"&&!Array.isArray(l)){l.name===void 0&&(e=s(e,i+"/httpCookie/attributes/"+f,"required",{missingProperty:"name"}),r++),l.name!==void 0&&typeof l.
name!="string"&&(e=s(e,i+"/httpCookie/attributes/"+f+"/name","type",{type:"string"}),r++),l.value!==void 0&&typeof l.value!="string"&&(e=s(e,i+"/httpCookie/attr\
ibutes/"+f+"/value","type",{type:"string"}),r++);for(const a in l)Object.hasOwn(Fr,a)||(e=s(e,i+"/httpCookie/attributes/"+f,"closed",{field:a,known:Fr}),r++)}else
e=s(e,i+"/httpCookie/attributes/"+f,"type",{type:"object"}),r++}}else e=s(e,i+"/httpCookie/attributes","type",{type:"array"}),r++}for(const n in o)Object.hasOwn(
Bt,n)||(e=s(e,i+"/httpCookie","closed",{field:n,known:Bt}),r++)}else e=s(e,i+"/httpCookie","type",{type:"object"}),r++}if(t.useSourceIp!==void 0&&typeof t.useSourceIp!=
"boolean"&&(e=s(e,i+"/useSourceIp","type",{type:"boolean"}),r++),t.httpQueryParameterName!==void 0&&typeof t.httpQueryParameterName!="string"&&(e=s(e,i+"/httpQu\
eryParameterName","type",{type:"string"}),r++),t.minimumRingSize!==void 0){let o=t.minimumRingSize;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+
"/minimumRingSize","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&(e=s(e,i+"/minimumRingSize","minimum",{comparison:">=",limit:0}),
r++)}if(t.ringHash!==void 0){let o=t.ringHash;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.minimumRingSize!==void 0){let n=o.minimumRingSize;typeof n=="num\
ber"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/ringHash/minimumRingSize","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=s(
e,i+"/ringHash/minimumRingSize","minimum",{comparison:">=",limit:0}),r++)}for(const n in o)Object.hasOwn(Gt,n)||(e=s(e,i+"/ringHash","closed",{field:n,known:Gt}),
r++)}else e=s(e,i+"/ringHash","type",{type:"object"}),r++}if(t.maglev!==void 0){let o=t.maglev;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.tableSize!==void 0){
let n=o.tableSize;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/maglev/tableSize","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&
(n<0||isNaN(n))&&(e=s(e,i+"/maglev/tableSize","minimum",{comparison:">=",limit:0}),r++)}for(const n in o)Object.hasOwn(Kt,n)||(e=s(e,i+"/maglev","closed",{field:n,
known:Kt}),r++)}else e=s(e,i+"/maglev","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(Yt,o)||(e=s(e,i,"closed",{field:o,known:Yt}),r++);(t.httpHeaderName!==
void 0)+(t.httpCookie!==void 0)+(t.useSourceIp!==void 0)+(t.httpQueryParameterName!==void 0)>1&&(e=s(e,i,"exclusive",{fields:df}),r++),(t.ringHash!==void 0)+(t.
maglev!==void 0)>1&&(e=s(e,i,"exclusive",{fields:mf}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return ir.errors=e,r===0}const He={from:0,to:0},Wt={distribute:0,failover:0,failoverPriority:0,enabled:0};function Ae(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.distribute!==void 0){let o=t.distribute;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){
let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.from!==void 0&&typeof f.from!="string"&&(e=s(e,i+"/distribute/"+p+"/from","type",{type:"string"}),r++),
f.to!==void 0){let l=f.to;if(l&&typeof l=="object"&&!Array.isArray(l))for(const a in l){let c=l[a];typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)||(e=s(e,i+
"/distribute/"+p+"/to/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"integer"}),r++),typeof c=="number"&&isFinite(c)&&((c>4294967295||isNaN(c))&&(e=s(
e,i+"/distribute/"+p+"/to/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),"maximum",{comparison:"<=",limit:4294967295}),r++),(c<0||isNaN(c))&&(e=s(e,i+"/distribute/"+
p+"/to/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),"minimum",{comparison:">=",limit:0}),r++))}else e=s(e,i+"/distribute/"+p+"/to","type",{type:"object"}),r++}for(const l in f)
Object.hasOwn(He,l)||(e=s(e,i+"/distribute/"+p,"closed",{field:l,known:He}),r++)}else e=s(e,i+"/distribute/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/distr\
ibute","type",{type:"array"}),r++}if(t.failover!==void 0){let o=t.failover;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f==
"object"&&!Array.isArray(f)){f.from!==void 0&&typeof f.from!="string"&&(e=s(e,i+"/failover/"+p+"/from","type",{type:"string"}),r++),f.to!==void 0&&typeof f.to!=
"string"&&(e=s(e,i+"/failover/"+p+"/to","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(He,l)||(e=s(e,i+"/failover/"+p,"closed",{field:l,known:He}),
r++)}else e=s(e,i+"/failover/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/failover","type",{type:"array"}),r++}if(t.failoverPriority!==void 0){let o=t.failoverPriority;
if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/failoverPriority/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/fai\
loverPriority","type",{type:"array"}),r++}t.enabled!==void 0&&typeof t.enabled!="boolean"&&(e=s(e,i+"/enabled","type",{type:"boolean"}),r++);for(const o in t)Object.
hasOwn(Wt,o)||(e=s(e,i,"closed",{field:o,known:Wt}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Ae.errors=e,r===0}function se(t,{instancePath:i="",parentData:d,
parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.simple!==void 0&&(_t.includes(t.simple)||(e=s(e,i+"/simp\
le","choice",{choices:_t}),r++)),t.consistentHash!==void 0&&(ir(t.consistentHash,{instancePath:i+"/consistentHash",parentData:t,parentDataProperty:"consistentHa\
sh",rootData:y})||(e=e===null?ir.errors:e.concat(ir.errors),r=e.length)),t.localityLbSetting!==void 0&&(Ae(t.localityLbSetting,{instancePath:i+"/localityLbSetti\
ng",parentData:t,parentDataProperty:"localityLbSetting",rootData:y})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length)),t.warmupDurationSecs!==void 0){let o=t.
warmupDurationSecs;typeof o=="string"?A.test(o)||(e=s(e,i+"/warmupDurationSecs","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+\
)$"}),r++):(e=s(e,i+"/warmupDurationSecs","type",{type:"string"}),r++)}if(t.warmup!==void 0){let o=t.warmup;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.duration===
void 0&&(e=s(e,i+"/warmup","required",{missingProperty:"duration"}),r++),o.duration!==void 0){let n=o.duration;typeof n=="string"?A.test(n)||(e=s(e,i+"/warmup/d\
uration","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/warmup/duration","type",{type:"string"}),
r++)}if(o.minimumPercent!==void 0){let n=o.minimumPercent;typeof n=="number"&&isFinite(n)?((n>100||isNaN(n))&&(e=s(e,i+"/warmup/minimumPercent","maximum",{comparison:"\
<=",limit:100}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/warmup/minimumPercent","minimum",{comparison:">=",limit:0}),r++)):(e=s(e,i+"/warmup/minimumPercent","type",{type:"\
number"}),r++)}if(o.aggression!==void 0){let n=o.aggression;typeof n=="number"&&isFinite(n)?(n<0||isNaN(n))&&(e=s(e,i+"/warmup/aggression","minimum",{comparison:"\
>=",limit:0}),r++):(e=s(e,i+"/warmup/aggression","type",{type:"number"}),r++)}for(const n in o)Object.hasOwn(Ut,n)||(e=s(e,i+"/warmup","closed",{field:n,known:Ut}),
r++)}else e=s(e,i+"/warmup","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(zt,o)||(e=s(e,i,"closed",{field:o,known:zt}),r++);(t.simple!==void 0)+(t.
consistentHash!==void 0)>1&&(e=s(e,i,"exclusive",{fields:af}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return se.errors=e,r===0}const Zt={probes:0,time:0,interval:0};function K(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.probes!==void 0){let o=t.probes;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/probes","type",{type:"integer"}),r++),typeof o==
"number"&&isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/probes","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/probes","min\
imum",{comparison:">=",limit:0}),r++))}if(t.time!==void 0){let o=t.time;typeof o=="string"?A.test(o)||(e=s(e,i+"/time","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[\
0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/time","type",{type:"string"}),r++)}if(t.interval!==void 0){let o=t.interval;typeof o=="str\
ing"?A.test(o)||(e=s(e,i+"/interval","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/interval","\
type",{type:"string"}),r++)}for(const o in t)Object.hasOwn(Zt,o)||(e=s(e,i,"closed",{field:o,known:Zt}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return K.errors=
e,r===0}const Qt={maxConnections:0,connectTimeout:0,tcpKeepalive:["probes","time","interval"],maxConnectionDuration:0,idleTimeout:0},Xt=["DEFAULT","DO_NOT_UPGRA\
DE","UPGRADE"],Jt={http1MaxPendingRequests:0,http2MaxRequests:0,maxRequestsPerConnection:0,maxRetries:0,idleTimeout:0,h2UpgradePolicy:0,useClientProtocol:0,maxConcurrentStreams:0},
Pt={tcp:["maxConnections","connectTimeout","tcpKeepalive","maxConnectionDuration","idleTimeout"],http:["http1MaxPendingRequests","http2MaxRequests","maxRequests\
PerConnection","maxRetries","idleTimeout","h2UpgradePolicy","useClientProtocol","maxConcurrentStreams"]};function L(t,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.tcp!==void 0){let o=t.tcp;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.maxConnections!==
void 0){let n=o.maxConnections;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/tcp/maxConnections","type",{type:"integer"}),r++),typeof n=="numbe\
r"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,i+"/tcp/maxConnections","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,
i+"/tcp/maxConnections","minimum",{comparison:">=",limit:-2147483648}),r++))}if(o.connectTimeout!==void 0){let n=o.connectTimeout;typeof n=="string"?A.test(n)||
(e=s(e,i+"/tcp/connectTimeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/tcp/connectTimeou\
t","type",{type:"string"}),r++)}if(o.tcpKeepalive!==void 0&&(K(o.tcpKeepalive,{instancePath:i+"/tcp/tcpKeepalive",parentData:o,parentDataProperty:"tcpKeepalive",
rootData:y})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),o.maxConnectionDuration!==void 0){let n=o.maxConnectionDuration;typeof n=="string"?A.test(n)||
(e=s(e,i+"/tcp/maxConnectionDuration","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/tcp/maxCon\
nectionDuration","type",{type:"string"}),r++)}if(o.idleTimeout!==void 0){let n=o.idleTimeout;typeof n=="string"?A.test(n)||(e=s(e,i+"/tcp/idleTimeout","pattern",
{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/tcp/idleTimeout","type",{type:"string"}),r++)}for(const n in o)
Object.hasOwn(Qt,n)||(e=s(e,i+"/tcp","closed",{field:n,known:Qt}),r++)}else e=s(e,i+"/tcp","type",{type:"object"}),r++}if(t.http!==void 0){let o=t.http;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.http1MaxPendingRequests!==void 0){let n=o.http1MaxPendingRequests;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+
"/http/http1MaxPendingRequests","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,i+"/http/http1MaxPendingRequest\
s","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,i+"/http/http1MaxPendingRequests","minimum",{comparison:">=",limit:-2147483648}),
r++))}if(o.http2MaxRequests!==void 0){let n=o.http2MaxRequests;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/http/http2MaxRequests","type",{type:"\
integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,i+"/http/http2MaxRequests","maximum",{comparison:"<=",limit:2147483647}),r++),
(n<-2147483648||isNaN(n))&&(e=s(e,i+"/http/http2MaxRequests","minimum",{comparison:">=",limit:-2147483648}),r++))}if(o.maxRequestsPerConnection!==void 0){let n=o.
maxRequestsPerConnection;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/http/maxRequestsPerConnection","type",{type:"integer"}),r++),typeof n=="\
number"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,i+"/http/maxRequestsPerConnection","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(
n))&&(e=s(e,i+"/http/maxRequestsPerConnection","minimum",{comparison:">=",limit:-2147483648}),r++))}if(o.maxRetries!==void 0){let n=o.maxRetries;typeof n=="numb\
er"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/http/maxRetries","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(
e,i+"/http/maxRetries","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,i+"/http/maxRetries","minimum",{comparison:">=",limit:-2147483648}),
r++))}if(o.idleTimeout!==void 0){let n=o.idleTimeout;typeof n=="string"?A.test(n)||(e=s(e,i+"/http/idleTimeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\\
.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/http/idleTimeout","type",{type:"string"}),r++)}if(o.h2UpgradePolicy!==void 0&&(Xt.includes(o.h2UpgradePolicy)||
(e=s(e,i+"/http/h2UpgradePolicy","choice",{choices:Xt}),r++)),o.useClientProtocol!==void 0&&typeof o.useClientProtocol!="boolean"&&(e=s(e,i+"/http/useClientProt\
ocol","type",{type:"boolean"}),r++),o.maxConcurrentStreams!==void 0){let n=o.maxConcurrentStreams;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"\
/http/maxConcurrentStreams","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,i+"/http/maxConcurrentStreams","max\
imum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,i+"/http/maxConcurrentStreams","minimum",{comparison:">=",limit:-2147483648}),r++))}
for(const n in o)Object.hasOwn(Jt,n)||(e=s(e,i+"/http","closed",{field:n,known:Jt}),r++)}else e=s(e,i+"/http","type",{type:"object"}),r++}for(const o in t)Object.
hasOwn(Pt,o)||(e=s(e,i,"closed",{field:o,known:Pt}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return L.errors=e,r===0}const ei={consecutiveErrors:0,splitExternalLocalOriginErrors:0,consecutiveLocalOriginFailures:0,consecutiveGatewayErrors:0,consecutive5xxErrors:0,interval:0,baseEjectionTime:0,
maxEjectionPercent:0,minHealthPercent:0};function ne(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="ob\
ject"&&!Array.isArray(t)){if(t.consecutiveErrors!==void 0){let o=t.consecutiveErrors;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/consecutiveE\
rrors","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/consecutiveErrors","maximum",{comparison:"<=",limit:2147483647}),
r++),(o<-2147483648||isNaN(o))&&(e=s(e,i+"/consecutiveErrors","minimum",{comparison:">=",limit:-2147483648}),r++))}if(t.splitExternalLocalOriginErrors!==void 0&&
typeof t.splitExternalLocalOriginErrors!="boolean"&&(e=s(e,i+"/splitExternalLocalOriginErrors","type",{type:"boolean"}),r++),t.consecutiveLocalOriginFailures!==
void 0){let o=t.consecutiveLocalOriginFailures;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/consecutiveLocalOriginFailures","type",{type:"inte\
ger"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/consecutiveLocalOriginFailures","maximum",{comparison:"<=",limit:4294967295}),
r++),(o<0||isNaN(o))&&(e=s(e,i+"/consecutiveLocalOriginFailures","minimum",{comparison:">=",limit:0}),r++))}if(t.consecutiveGatewayErrors!==void 0){let o=t.consecutiveGatewayErrors;
typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/consecutiveGatewayErrors","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||
isNaN(o))&&(e=s(e,i+"/consecutiveGatewayErrors","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/consecutiveGatewayErrors","minimu\
m",{comparison:">=",limit:0}),r++))}if(t.consecutive5xxErrors!==void 0){let o=t.consecutive5xxErrors;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,
i+"/consecutive5xxErrors","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/consecutive5xxErrors","maximum",{
comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/consecutive5xxErrors","minimum",{comparison:">=",limit:0}),r++))}if(t.interval!==void 0){let o=t.
interval;typeof o=="string"?A.test(o)||(e=s(e,i+"/interval","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):
(e=s(e,i+"/interval","type",{type:"string"}),r++)}if(t.baseEjectionTime!==void 0){let o=t.baseEjectionTime;typeof o=="string"?A.test(o)||(e=s(e,i+"/baseEjection\
Time","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/baseEjectionTime","type",{type:"string"}),
r++)}if(t.maxEjectionPercent!==void 0){let o=t.maxEjectionPercent;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/maxEjectionPercent","type",{type:"\
integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/maxEjectionPercent","maximum",{comparison:"<=",limit:2147483647}),r++),(o<
-2147483648||isNaN(o))&&(e=s(e,i+"/maxEjectionPercent","minimum",{comparison:">=",limit:-2147483648}),r++))}if(t.minHealthPercent!==void 0){let o=t.minHealthPercent;
typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/minHealthPercent","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||
isNaN(o))&&(e=s(e,i+"/minHealthPercent","maximum",{comparison:"<=",limit:2147483647}),r++),(o<-2147483648||isNaN(o))&&(e=s(e,i+"/minHealthPercent","minimum",{comparison:"\
>=",limit:-2147483648}),r++))}for(const o in t)Object.hasOwn(ei,o)||(e=s(e,i,"closed",{field:o,known:ei}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return ne.
errors=e,r===0}const ri=["DISABLE","SIMPLE","MUTUAL","ISTIO_MUTUAL"],ti={mode:0,clientCertificate:0,privateKey:0,caCertificates:0,credentialName:0,subjectAltNames:0,sni:0,insecureSkipVerify:0,
caCrl:0};function D(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.mode!==
void 0&&(ri.includes(t.mode)||(e=s(e,i+"/mode","choice",{choices:ri}),r++)),t.clientCertificate!==void 0&&typeof t.clientCertificate!="string"&&(e=s(e,i+"/clien\
tCertificate","type",{type:"string"}),r++),t.privateKey!==void 0&&typeof t.privateKey!="string"&&(e=s(e,i+"/privateKey","type",{type:"string"}),r++),t.caCertificates!==
void 0&&typeof t.caCertificates!="string"&&(e=s(e,i+"/caCertificates","type",{type:"string"}),r++),t.credentialName!==void 0&&typeof t.credentialName!="string"&&
(e=s(e,i+"/credentialName","type",{type:"string"}),r++),t.subjectAltNames!==void 0){let o=t.subjectAltNames;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++)typeof o[p]!="string"&&(e=s(e,i+"/subjectAltNames/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/subjectAltNames","type",{type:"array"}),r++}t.sni!==void 0&&
typeof t.sni!="string"&&(e=s(e,i+"/sni","type",{type:"string"}),r++),t.insecureSkipVerify!==void 0&&typeof t.insecureSkipVerify!="boolean"&&(e=s(e,i+"/insecureS\
kipVerify","type",{type:"boolean"}),r++),t.caCrl!==void 0&&typeof t.caCrl!="string"&&(e=s(e,i+"/caCrl","type",{type:"string"}),r++);for(const o in t)Object.hasOwn(
ti,o)||(e=s(e,i,"closed",{field:o,known:ti}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return D.errors=e,r===0}const Hr={number:0};function he(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.number!==void 0){let o=t.number;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/number","type",{type:"integer"}),r++),typeof o=="number"&&
isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/number","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/number","minimum",{comparison:"\
>=",limit:0}),r++))}for(const o in t)Object.hasOwn(Hr,o)||(e=s(e,i,"closed",{field:o,known:Hr}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return he.errors=e,
r===0}const ii={port:["number"],loadBalancer:["simple","consistentHash","localityLbSetting","warmupDurationSecs","warmup"],connectionPool:["tcp","http"],outlierDetection:[
"consecutiveErrors","splitExternalLocalOriginErrors","consecutiveLocalOriginFailures","consecutiveGatewayErrors","consecutive5xxErrors","interval","baseEjection\
Time","maxEjectionPercent","minHealthPercent"],tls:["mode","clientCertificate","privateKey","caCertificates","credentialName","subjectAltNames","sni","insecureS\
kipVerify","caCrl"]},oi={protocol:0,targetHost:0,targetPort:0},si=["V1","V2"],ni={version:0},pi={percent:0,minRetryConcurrency:0},fi={loadBalancer:["simple","co\
nsistentHash","localityLbSetting","warmupDurationSecs","warmup"],connectionPool:["tcp","http"],outlierDetection:["consecutiveErrors","splitExternalLocalOriginEr\
rors","consecutiveLocalOriginFailures","consecutiveGatewayErrors","consecutive5xxErrors","interval","baseEjectionTime","maxEjectionPercent","minHealthPercent"],
tls:["mode","clientCertificate","privateKey","caCertificates","credentialName","subjectAltNames","sni","insecureSkipVerify","caCrl"],portLevelSettings:0,tunnel:[
"protocol","targetHost","targetPort"],proxyProtocol:["version"],retryBudget:["percent","minRetryConcurrency"]};function pe(t,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.loadBalancer!==void 0&&(se(t.loadBalancer,{instancePath:i+"/loadBalancer",parentData:t,
parentDataProperty:"loadBalancer",rootData:y})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)),t.connectionPool!==void 0&&(L(t.connectionPool,{instancePath:i+
"/connectionPool",parentData:t,parentDataProperty:"connectionPool",rootData:y})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.outlierDetection!==void 0&&
(ne(t.outlierDetection,{instancePath:i+"/outlierDetection",parentData:t,parentDataProperty:"outlierDetection",rootData:y})||(e=e===null?ne.errors:e.concat(ne.errors),
r=e.length)),t.tls!==void 0&&(D(t.tls,{instancePath:i+"/tls",parentData:t,parentDataProperty:"tls",rootData:y})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),
t.portLevelSettings!==void 0){let o=t.portLevelSettings;if(Array.isArray(o)){o.length>4096&&(e=s(e,i+"/portLevelSettings","maxItems",{limit:4096}),r++);const n=o.
length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){f.port!==void 0&&(he(f.port,{instancePath:i+"/portLevelSettings/"+p+"/port",
parentData:f,parentDataProperty:"port",rootData:y})||(e=e===null?he.errors:e.concat(he.errors),r=e.length)),f.loadBalancer!==void 0&&(se(f.loadBalancer,{instancePath:i+
"/portLevelSettings/"+p+"/loadBalancer",parentData:f,parentDataProperty:"loadBalancer",rootData:y})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)),f.connectionPool!==
void 0&&(L(f.connectionPool,{instancePath:i+"/portLevelSettings/"+p+"/connectionPool",parentData:f,parentDataProperty:"connectionPool",rootData:y})||(e=e===null?
L.errors:e.concat(L.errors),r=e.length)),f.outlierDetection!==void 0&&(ne(f.outlierDetection,{instancePath:i+"/portLevelSettings/"+p+"/outlierDetection",parentData:f,
parentDataProperty:"outlierDetection",rootData:y})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),f.tls!==void 0&&(D(f.tls,{instancePath:i+"/portLevelS\
ettings/"+p+"/tls",parentData:f,parentDataProperty:"tls",rootData:y})||(e=e===null?D.errors:e.concat(D.errors),r=e.length));for(const l in f)Object.hasOwn(ii,l)||
(e=s(e,i+"/portLevelSettings/"+p,"closed",{field:l,known:ii}),r++)}else e=s(e,i+"/portLevelSettings/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/portLevelSet\
tings","type",{type:"array"}),r++}if(t.tunnel!==void 0){let o=t.tunnel;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.targetHost===void 0&&(e=s(e,i+"/tunnel",
"required",{missingProperty:"targetHost"}),r++),o.targetPort===void 0&&(e=s(e,i+"/tunnel","required",{missingProperty:"targetPort"}),r++),o.protocol!==void 0&&typeof o.
protocol!="string"&&(e=s(e,i+"/tunnel/protocol","type",{type:"string"}),r++),o.targetHost!==void 0&&typeof o.targetHost!="string"&&(e=s(e,i+"/tunnel/targetHost",
"type",{type:"string"}),r++),o.targetPort!==void 0){let n=o.targetPort;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/tunnel/targetPort","type",
{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/tunnel/targetPort","maximum",{comparison:"<=",limit:4294967295}),r++),
(n<0||isNaN(n))&&(e=s(e,i+"/tunnel/targetPort","minimum",{comparison:">=",limit:0}),r++))}for(const n in o)Object.hasOwn(oi,n)||(e=s(e,i+"/tunnel","closed",{field:n,
known:oi}),r++)}else e=s(e,i+"/tunnel","type",{type:"object"}),r++}if(t.proxyProtocol!==void 0){let o=t.proxyProtocol;if(o&&typeof o=="object"&&!Array.isArray(o)){
o.version!==void 0&&(si.includes(o.version)||(e=s(e,i+"/proxyProtocol/version","choice",{choices:si}),r++));for(const n in o)Object.hasOwn(ni,n)||(e=s(e,i+"/pro\
xyProtocol","closed",{field:n,known:ni}),r++)}else e=s(e,i+"/proxyProtocol","type",{type:"object"}),r++}if(t.retryBudget!==void 0){let o=t.retryBudget;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.percent!==void 0){let n=o.percent;typeof n=="number"&&isFinite(n)?((n>100||isNaN(n))&&(e=s(e,i+"/retryBudget/percent","maximum",
{comparison:"<=",limit:100}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/retryBudget/percent","minimum",{comparison:">=",limit:0}),r++)):(e=s(e,i+"/retryBudget/percent","t\
ype",{type:"number"}),r++)}if(o.minRetryConcurrency!==void 0){let n=o.minRetryConcurrency;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/retryBu\
dget/minRetryConcurrency","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/retryBudget/minRetryConcurrency",
"maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/retryBudget/minRetryConcurrency","minimum",{comparison:">=",limit:0}),r++))}for(const n in o)
Object.hasOwn(pi,n)||(e=s(e,i+"/retryBudget","closed",{field:n,known:pi}),r++)}else e=s(e,i+"/retryBudget","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(
fi,o)||(e=s(e,i,"closed",{field:o,known:fi}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return pe.errors=e,r===0}const li={name:0,labels:0,trafficPolicy:["lo\
adBalancer","connectionPool","outlierDetection","tls","portLevelSettings","tunnel","proxyProtocol","retryBudget"]},yi={host:0,trafficPolicy:["loadBalancer","con\
nectionPool","outlierDetection","tls","portLevelSettings","tunnel","proxyProtocol","retryBudget"],subsets:0,exportTo:0,workloadSelector:["matchLabels"]};function or(t,{
instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.host===void 0&&(e=s(e,i,"\
required",{missingProperty:"host"}),r++),t.host!==void 0&&typeof t.host!="string"&&(e=s(e,i+"/host","type",{type:"string"}),r++),t.trafficPolicy!==void 0&&(pe(t.
trafficPolicy,{instancePath:i+"/trafficPolicy",parentData:t,parentDataProperty:"trafficPolicy",rootData:y})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)),
t.subsets!==void 0){let o=t.subsets;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===
void 0&&(e=s(e,i+"/subsets/"+p,"required",{missingProperty:"name"}),r++),f.name!==void 0&&typeof f.name!="string"&&(e=s(e,i+"/subsets/"+p+"/name","type",{type:"\
string"}),r++),f.labels!==void 0){let l=f.labels;if(l&&typeof l=="object"&&!Array.isArray(l))for(const a in l)typeof l[a]!="string"&&(e=s(e,i+"/subsets/"+p+"/la\
bels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/subsets/"+p+"/labels","type",{type:"object"}),r++}f.trafficPolicy!==
void 0&&(pe(f.trafficPolicy,{instancePath:i+"/subsets/"+p+"/trafficPolicy",parentData:f,parentDataProperty:"trafficPolicy",rootData:y})||(e=e===null?pe.errors:e.
concat(pe.errors),r=e.length));for(const l in f)Object.hasOwn(li,l)||(e=s(e,i+"/subsets/"+p,"closed",{field:l,known:li}),r++)}else e=s(e,i+"/subsets/"+p,"type",
{type:"object"}),r++}}else e=s(e,i+"/subsets","type",{type:"array"}),r++}if(t.exportTo!==void 0){let o=t.exportTo;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++)typeof o[p]!="string"&&(e=s(e,i+"/exportTo/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/exportTo","type",{type:"array"}),r++}t.workloadSelector!==void 0&&
(N(t.workloadSelector,{instancePath:i+"/workloadSelector",parentData:t,parentDataProperty:"workloadSelector",rootData:y})||(e=e===null?N.errors:e.concat(N.errors),
r=e.length));for(const o in t)Object.hasOwn(yi,o)||(e=s(e,i,"closed",{field:o,known:yi}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return or.errors=e,r===0}
function up(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===
void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,
i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(E.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:E}),r++)),t.kind!==void 0&&
(Ht.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Ht}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"\
metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(or(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"\
spec",rootData:y})||(e=e===null?or.errors:e.concat(or.errors),r=e.length)),t.status!==void 0&&(v(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"\
status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const o in t)Object.hasOwn(Mt,o)||(e=s(e,i,"closed",{field:o,known:Mt}),r++)}else
e=s(e,i,"type",{type:"object"}),r++;return up.errors=e,r===0}const uf=gp;const ci=["networking.istio.io/v1alpha3"],ai=["EnvoyFilter"],di={apiVersion:0,kind:0,metadata:0,spec:["workloadSelector","targetRefs","configPatches","priority"],
status:0};const Mr={labels:0};function Y(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.labels!==void 0){let o=t.labels;if(o&&typeof o=="object"&&!Array.isArray(o)){Object.keys(o).length>256&&(e=s(e,i+"/labels","maxProperties",{limit:256}),
r++);for(const n in o){let p=o[n];typeof p=="string"?p.length>63&&(e=s(e,i+"/labels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"maxLength",{limit:63}),r++):(e=s(
e,i+"/labels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++)}}else e=s(e,i+"/labels","type",{type:"object"}),r++}for(const o in t)Object.
hasOwn(Mr,o)||(e=s(e,i,"closed",{field:o,known:Mr}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Y.errors=e,r===0}const mi=["INVALID","LISTENER","FILTER_CHAIN","NETWORK_FILTER","HTTP_FILTER","ROUTE_CONFIGURATION","VIRTUAL_HOST","HTTP_ROUTE","CLUSTER","EXTENSION_CONFIG","BOO\
TSTRAP","LISTENER_FILTER"],ui=["INVALID","MERGE","ADD","REMOVE","INSERT_BEFORE","INSERT_AFTER","INSERT_FIRST","REPLACE"],_r=["UNSPECIFIED","AUTHN","AUTHZ","STAT\
S"],gi={operation:0,value:0,filterClass:0},bi={applyTo:0,match:["context","proxy","listener","routeConfiguration","cluster","waypoint"],patch:["operation","valu\
e","filterClass"]};const ji=["ANY","SIDECAR_INBOUND","SIDECAR_OUTBOUND","GATEWAY","WAYPOINT"],vi={proxyVersion:0,metadata:0},Me={name:0,subFilter:["name"]},Ai={name:0,sni:0,transportProtocol:0,
applicationProtocols:0,filter:["name","subFilter"],destinationPort:0},hi={portNumber:0,portName:0,filterChain:["name","sni","transportProtocol","applicationProt\
ocols","filter","destinationPort"],listenerFilter:0,name:0},ki=["ANY","ROUTE","REDIRECT","DIRECT_RESPONSE"],wi={name:0,action:0},Ni={name:0,domainName:0,route:[
"name","action"]},Di={portNumber:0,portName:0,gateway:0,vhost:["name","domainName","route"],name:0},xi={portNumber:0,service:0,subset:0,name:0},Si={portNumber:0,
filter:["name","subFilter"],route:["name"]},Ci={context:0,proxy:["proxyVersion","metadata"],listener:["portNumber","portName","filterChain","listenerFilter","na\
me"],routeConfiguration:["portNumber","portName","gateway","vhost","name"],cluster:["portNumber","service","subset","name"],waypoint:["portNumber","filter","rou\
te"]},gf=["listener","routeConfiguration","cluster","waypoint"];function sr(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.context!==void 0&&(ji.includes(t.context)||(e=s(e,i+"/context","choice",{choices:ji}),r++)),t.proxy!==void 0){
let o=t.proxy;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.proxyVersion!==void 0&&typeof o.proxyVersion!="string"&&(e=s(e,i+"/proxy/proxyVersion","type",{type:"\
string"}),r++),o.metadata!==void 0){let n=o.metadata;if(n&&typeof n=="object"&&!Array.isArray(n))for(const p in n)typeof n[p]!="string"&&(e=s(e,i+"/proxy/metada\
ta/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/proxy/metadata","type",{type:"object"}),r++}for(const n in o)Object.hasOwn(
vi,n)||(e=s(e,i+"/proxy","closed",{field:n,known:vi}),r++)}else e=s(e,i+"/proxy","type",{type:"object"}),r++}if(t.listener!==void 0){let o=t.listener;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.portNumber!==void 0){let n=o.portNumber;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/listener/portNumber","t\
ype",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/listener/portNumber","maximum",{comparison:"<=",limit:4294967295}),
r++),(n<0||isNaN(n))&&(e=s(e,i+"/listener/portNumber","minimum",{comparison:">=",limit:0}),r++))}if(o.portName!==void 0&&typeof o.portName!="string"&&(e=s(e,i+"\
/listener/portName","type",{type:"string"}),r++),o.filterChain!==void 0){let n=o.filterChain;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name!==void 0&&typeof n.
name!="string"&&(e=s(e,i+"/listener/filterChain/name","type",{type:"string"}),r++),n.sni!==void 0&&typeof n.sni!="string"&&(e=s(e,i+"/listener/filterChain/sni",
"type",{type:"string"}),r++),n.transportProtocol!==void 0&&typeof n.transportProtocol!="string"&&(e=s(e,i+"/listener/filterChain/transportProtocol","type",{type:"\
string"}),r++),n.applicationProtocols!==void 0&&typeof n.applicationProtocols!="string"&&(e=s(e,i+"/listener/filterChain/applicationProtocols","type",{type:"str\
ing"}),r++),n.filter!==void 0){let p=n.filter;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name!==void 0&&typeof p.name!="string"&&(e=s(e,i+"/listener/filt\
erChain/filter/name","type",{type:"string"}),r++),p.subFilter!==void 0){let f=p.subFilter;if(f&&typeof f=="object"&&!Array.isArray(f)){f.name!==void 0&&typeof f.
name!="string"&&(e=s(e,i+"/listener/filterChain/filter/subFilter/name","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(O,l)||(e=s(e,i+"/listener/fil\
terChain/filter/subFilter","closed",{field:l,known:O}),r++)}else e=s(e,i+"/listener/filterChain/filter/subFilter","type",{type:"object"}),r++}for(const f in p)Object.
hasOwn(Me,f)||(e=s(e,i+"/listener/filterChain/filter","closed",{field:f,known:Me}),r++)}else e=s(e,i+"/listener/filterChain/filter","type",{type:"object"}),r++}
if(n.destinationPort!==void 0){let p=n.destinationPort;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,i+"/listener/filterChain/destinationPort","typ\
e",{type:"integer"}),r++),typeof p=="number"&&isFinite(p)&&((p>4294967295||isNaN(p))&&(e=s(e,i+"/listener/filterChain/destinationPort","maximum",{comparison:"<=",
limit:4294967295}),r++),(p<0||isNaN(p))&&(e=s(e,i+"/listener/filterChain/destinationPort","minimum",{comparison:">=",limit:0}),r++))}for(const p in n)Object.hasOwn(
Ai,p)||(e=s(e,i+"/listener/filterChain","closed",{field:p,known:Ai}),r++)}else e=s(e,i+"/listener/filterChain","type",{type:"object"}),r++}o.listenerFilter!==void 0&&
typeof o.listenerFilter!="string"&&(e=s(e,i+"/listener/listenerFilter","type",{type:"string"}),r++),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,i+"/listene\
r/name","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(hi,n)||(e=s(e,i+"/listener","closed",{field:n,known:hi}),r++)}else e=s(e,i+"/listener","type",
{type:"object"}),r++}if(t.routeConfiguration!==void 0){let o=t.routeConfiguration;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.portNumber!==void 0){let n=o.
portNumber;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/routeConfiguration/portNumber","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(
n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/routeConfiguration/portNumber","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/routeCon\
figuration/portNumber","minimum",{comparison:">=",limit:0}),r++))}if(o.portName!==void 0&&typeof o.portName!="string"&&(e=s(e,i+"/routeConfiguration/portName","\
type",{type:"string"}),r++),o.gateway!==void 0&&typeof o.gateway!="string"&&(e=s(e,i+"/routeConfiguration/gateway","type",{type:"string"}),r++),o.vhost!==void 0){
let n=o.vhost;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name!==void 0&&typeof n.name!="string"&&(e=s(e,i+"/routeConfiguration/vhost/name","type",{type:"\
string"}),r++),n.domainName!==void 0&&typeof n.domainName!="string"&&(e=s(e,i+"/routeConfiguration/vhost/domainName","type",{type:"string"}),r++),n.route!==void 0){
let p=n.route;if(p&&typeof p=="object"&&!Array.isArray(p)){p.name!==void 0&&typeof p.name!="string"&&(e=s(e,i+"/routeConfiguration/vhost/route/name","type",{type:"\
string"}),r++),p.action!==void 0&&(ki.includes(p.action)||(e=s(e,i+"/routeConfiguration/vhost/route/action","choice",{choices:ki}),r++));for(const f in p)Object.
hasOwn(wi,f)||(e=s(e,i+"/routeConfiguration/vhost/route","closed",{field:f,known:wi}),r++)}else e=s(e,i+"/routeConfiguration/vhost/route","type",{type:"object"}),
r++}for(const p in n)Object.hasOwn(Ni,p)||(e=s(e,i+"/routeConfiguration/vhost","closed",{field:p,known:Ni}),r++)}else e=s(e,i+"/routeConfiguration/vhost","type",
{type:"object"}),r++}o.name!==void 0&&typeof o.name!="string"&&(e=s(e,i+"/routeConfiguration/name","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(Di,
n)||(e=s(e,i+"/routeConfiguration","closed",{field:n,known:Di}),r++)}else e=s(e,i+"/routeConfiguration","type",{type:"object"}),r++}if(t.cluster!==void 0){let o=t.
cluster;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.portNumber!==void 0){let n=o.portNumber;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"\
/cluster/portNumber","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/cluster/portNumber","maximum",{comparison:"\
<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/cluster/portNumber","minimum",{comparison:">=",limit:0}),r++))}o.service!==void 0&&typeof o.service!="st\
ring"&&(e=s(e,i+"/cluster/service","type",{type:"string"}),r++),o.subset!==void 0&&typeof o.subset!="string"&&(e=s(e,i+"/cluster/subset","type",{type:"string"}),
r++),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,i+"/cluster/name","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(xi,n)||(e=s(e,i+"/cluster","\
closed",{field:n,known:xi}),r++)}else e=s(e,i+"/cluster","type",{type:"object"}),r++}if(t.waypoint!==void 0){let o=t.waypoint;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.portNumber!==void 0){let n=o.portNumber;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/waypoint/portNumber","type",{type:"integer"}),r++),
typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/waypoint/portNumber","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&
(e=s(e,i+"/waypoint/portNumber","minimum",{comparison:">=",limit:0}),r++))}if(o.filter!==void 0){let n=o.filter;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
name!==void 0&&typeof n.name!="string"&&(e=s(e,i+"/waypoint/filter/name","type",{type:"string"}),r++),n.subFilter!==void 0){let p=n.subFilter;if(p&&typeof p=="o\
bject"&&!Array.isArray(p)){p.name!==void 0&&typeof p.name!="string"&&(e=s(e,i+"/waypoint/filter/subFilter/name","type",{type:"string"}),r++);for(const f in p)Object.
hasOwn(O,f)||(e=s(e,i+"/waypoint/filter/subFilter","closed",{field:f,known:O}),r++)}else e=s(e,i+"/waypoint/filter/subFilter","type",{type:"object"}),r++}for(const p in n)
Object.hasOwn(Me,p)||(e=s(e,i+"/waypoint/filter","closed",{field:p,known:Me}),r++)}else e=s(e,i+"/waypoint/filter","type",{type:"object"}),r++}if(o.route!==void 0){
let n=o.route;if(n&&typeof n=="object"&&!Array.isArray(n)){n.name!==void 0&&typeof n.name!="string"&&(e=s(e,i+"/waypoint/route/name","type",{type:"string"}),r++);
for(const p in n)Object.hasOwn(O,p)||(e=s(e,i+"/waypoint/route","closed",{field:p,known:O}),r++)}else e=s(e,i+"/waypoint/route","type",{type:"object"}),r++}for(const n in o)
Object.hasOwn(Si,n)||(e=s(e,i+"/waypoint","closed",{field:n,known:Si}),r++)}else e=s(e,i+"/waypoint","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(
Ci,o)||(e=s(e,i,"closed",{field:o,known:Ci}),r++);(t.listener!==void 0)+(t.routeConfiguration!==void 0)+(t.cluster!==void 0)+(t.waypoint!==void 0)>1&&(e=s(e,i,"\
exclusive",{fields:gf}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return sr.errors=e,r===0}function nr(t,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.applyTo!==void 0&&(mi.includes(t.applyTo)||(e=s(e,i+"/applyTo","choice",{choices:mi}),
r++)),t.match!==void 0&&(sr(t.match,{instancePath:i+"/match",parentData:t,parentDataProperty:"match",rootData:y})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.
length)),t.patch!==void 0){let o=t.patch;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.operation!==void 0&&(ui.includes(o.operation)||(e=s(e,i+"/patch/opera\
tion","choice",{choices:ui}),r++)),o.value!==void 0){let n=o.value;n&&typeof n=="object"&&!Array.isArray(n)||(e=s(e,i+"/patch/value","type",{type:"object"}),r++)}
o.filterClass!==void 0&&(_r.includes(o.filterClass)||(e=s(e,i+"/patch/filterClass","choice",{choices:_r}),r++));for(const n in o)Object.hasOwn(gi,n)||(e=s(e,i+"\
/patch","closed",{field:n,known:gi}),r++)}else e=s(e,i+"/patch","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(bi,o)||(e=s(e,i,"closed",{field:o,known:bi}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return nr.errors=e,r===0}const Ri={workloadSelector:["labels"],targetRefs:0,configPatches:0,priority:0};function pr(t,{
instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.workloadSelector!==void 0&&
(Y(t.workloadSelector,{instancePath:i+"/workloadSelector",parentData:t,parentDataProperty:"workloadSelector",rootData:y})||(e=e===null?Y.errors:e.concat(Y.errors),
r=e.length)),t.targetRefs!==void 0&&(x(t.targetRefs,{instancePath:i+"/targetRefs",parentData:t,parentDataProperty:"targetRefs",rootData:y})||(e=e===null?x.errors:
e.concat(x.errors),r=e.length)),t.configPatches!==void 0){let o=t.configPatches;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)nr(o[p],{instancePath:i+
"/configPatches/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length)}else e=s(e,i+"/configPatches","type",{
type:"array"}),r++}if(t.priority!==void 0){let o=t.priority;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/priority","type",{type:"integer"}),r++),
typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/priority","maximum",{comparison:"<=",limit:2147483647}),r++),(o<-2147483648||isNaN(o))&&(e=
s(e,i+"/priority","minimum",{comparison:">=",limit:-2147483648}),r++))}for(const o in t)Object.hasOwn(Ri,o)||(e=s(e,i,"closed",{field:o,known:Ri}),r++)}else e=s(
e,i,"type",{type:"object"}),r++;return pr.errors=e,r===0}function gp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"\
kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(ci.includes(t.apiVersion)||(e=s(e,i+"/apiVersio\
n","choice",{choices:ci}),r++)),t.kind!==void 0&&(ai.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:ai}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+
"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(pr(t.spec,{instancePath:i+
"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length)),t.status!==void 0&&(v(t.status,{instancePath:i+
"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const o in t)Object.hasOwn(di,o)||(e=s(
e,i,"closed",{field:o,known:di}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return gp.errors=e,r===0}const bf=bp;const Ti={apiVersion:0,kind:0,metadata:0,spec:["servers","selector"],status:0};const qe={number:0,protocol:0,name:0,targetPort:0},Oi={port:["number","protocol","name","targetPort"],bind:0,hosts:0,tls:["httpsRedirect","mode","serverCertific\
ate","privateKey","caCertificates","caCrl","tlsCertificates","credentialName","credentialNames","caCertCredentialName","subjectAltNames","verifyCertificateSpki",
"verifyCertificateHash","minProtocolVersion","maxProtocolVersion","cipherSuites"],defaultEndpoint:0,name:0};const Ei=["PASSTHROUGH","SIMPLE","MUTUAL","AUTO_PASSTHROUGH","ISTIO_MUTUAL","OPTIONAL_MUTUAL"],Li={serverCertificate:0,privateKey:0,caCertificates:0},_e=["TLS_A\
UTO","TLSV1_0","TLSV1_1","TLSV1_2","TLSV1_3"],qi={httpsRedirect:0,mode:0,serverCertificate:0,privateKey:0,caCertificates:0,caCrl:0,tlsCertificates:0,credentialName:0,
credentialNames:0,caCertCredentialName:0,subjectAltNames:0,verifyCertificateSpki:0,verifyCertificateHash:0,minProtocolVersion:0,maxProtocolVersion:0,cipherSuites:0};
function ke(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.httpsRedirect!==
void 0&&typeof t.httpsRedirect!="boolean"&&(e=s(e,i+"/httpsRedirect","type",{type:"boolean"}),r++),t.mode!==void 0&&(Ei.includes(t.mode)||(e=s(e,i+"/mode","choi\
ce",{choices:Ei}),r++)),t.serverCertificate!==void 0&&typeof t.serverCertificate!="string"&&(e=s(e,i+"/serverCertificate","type",{type:"string"}),r++),t.privateKey!==
void 0&&typeof t.privateKey!="string"&&(e=s(e,i+"/privateKey","type",{type:"string"}),r++),t.caCertificates!==void 0&&typeof t.caCertificates!="string"&&(e=s(e,
i+"/caCertificates","type",{type:"string"}),r++),t.caCrl!==void 0&&typeof t.caCrl!="string"&&(e=s(e,i+"/caCrl","type",{type:"string"}),r++),t.tlsCertificates!==
void 0){let o=t.tlsCertificates;if(Array.isArray(o)){o.length>2&&(e=s(e,i+"/tlsCertificates","maxItems",{limit:2}),r++),o.length<1&&(e=s(e,i+"/tlsCertificates",
"minItems",{limit:1}),r++);const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){f.serverCertificate!==void 0&&typeof f.
serverCertificate!="string"&&(e=s(e,i+"/tlsCertificates/"+p+"/serverCertificate","type",{type:"string"}),r++),f.privateKey!==void 0&&typeof f.privateKey!="strin\
g"&&(e=s(e,i+"/tlsCertificates/"+p+"/privateKey","type",{type:"string"}),r++),f.caCertificates!==void 0&&typeof f.caCertificates!="string"&&(e=s(e,i+"/tlsCertif\
icates/"+p+"/caCertificates","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(Li,l)||(e=s(e,i+"/tlsCertificates/"+p,"closed",{field:l,known:Li}),r++)}else
e=s(e,i+"/tlsCertificates/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/tlsCertificates","type",{type:"array"}),r++}if(t.credentialName!==void 0&&typeof t.credentialName!=
"string"&&(e=s(e,i+"/credentialName","type",{type:"string"}),r++),t.credentialNames!==void 0){let o=t.credentialNames;if(Array.isArray(o)){o.length>2&&(e=s(e,i+
"/credentialNames","maxItems",{limit:2}),r++),o.length<1&&(e=s(e,i+"/credentialNames","minItems",{limit:1}),r++);const n=o.length;for(let p=0;p<n;p++)typeof o[p]!=
"string"&&(e=s(e,i+"/credentialNames/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/credentialNames","type",{type:"array"}),r++}if(t.caCertCredentialName!==void 0&&
typeof t.caCertCredentialName!="string"&&(e=s(e,i+"/caCertCredentialName","type",{type:"string"}),r++),t.subjectAltNames!==void 0){let o=t.subjectAltNames;if(Array.
isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/subjectAltNames/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/subjectAltNam\
es","type",{type:"array"}),r++}if(t.verifyCertificateSpki!==void 0){let o=t.verifyCertificateSpki;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!=
"string"&&(e=s(e,i+"/verifyCertificateSpki/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/verifyCertificateSpki","type",{type:"array"}),r++}if(t.verifyCertificateHash!==
void 0){let o=t.verifyCertificateHash;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/verifyCertificateHash/"+p,"typ\
e",{type:"string"}),r++)}else e=s(e,i+"/verifyCertificateHash","type",{type:"array"}),r++}if(t.minProtocolVersion!==void 0&&(_e.includes(t.minProtocolVersion)||
(e=s(e,i+"/minProtocolVersion","choice",{choices:_e}),r++)),t.maxProtocolVersion!==void 0&&(_e.includes(t.maxProtocolVersion)||(e=s(e,i+"/maxProtocolVersion","c\
hoice",{choices:_e}),r++)),t.cipherSuites!==void 0){let o=t.cipherSuites;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,
i+"/cipherSuites/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/cipherSuites","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(qi,o)||(e=s(e,i,"closed",
{field:o,known:qi}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return ke.errors=e,r===0}function fr(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.port===void 0&&(e=s(e,i,"required",{missingProperty:"port"}),r++),t.hosts===void 0&&(e=s(e,i,"r\
equired",{missingProperty:"hosts"}),r++),t.port!==void 0){let o=t.port;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.number===void 0&&(e=s(e,i+"/port","requ\
ired",{missingProperty:"number"}),r++),o.protocol===void 0&&(e=s(e,i+"/port","required",{missingProperty:"protocol"}),r++),o.name===void 0&&(e=s(e,i+"/port","re\
quired",{missingProperty:"name"}),r++),o.number!==void 0){let n=o.number;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/port/number","type",{type:"\
integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/port/number","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(
n))&&(e=s(e,i+"/port/number","minimum",{comparison:">=",limit:0}),r++))}if(o.protocol!==void 0&&typeof o.protocol!="string"&&(e=s(e,i+"/port/protocol","type",{type:"\
string"}),r++),o.name!==void 0&&typeof o.name!="string"&&(e=s(e,i+"/port/name","type",{type:"string"}),r++),o.targetPort!==void 0){let n=o.targetPort;typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/port/targetPort","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&
(e=s(e,i+"/port/targetPort","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/port/targetPort","minimum",{comparison:">=",limit:0}),
r++))}for(const n in o)Object.hasOwn(qe,n)||(e=s(e,i+"/port","closed",{field:n,known:qe}),r++)}else e=s(e,i+"/port","type",{type:"object"}),r++}if(t.bind!==void 0&&
typeof t.bind!="string"&&(e=s(e,i+"/bind","type",{type:"string"}),r++),t.hosts!==void 0){let o=t.hosts;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)
typeof o[p]!="string"&&(e=s(e,i+"/hosts/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/hosts","type",{type:"array"}),r++}t.tls!==void 0&&(ke(t.tls,{instancePath:i+
"/tls",parentData:t,parentDataProperty:"tls",rootData:y})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length)),t.defaultEndpoint!==void 0&&typeof t.defaultEndpoint!=
"string"&&(e=s(e,i+"/defaultEndpoint","type",{type:"string"}),r++),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++);for(const o in t)
Object.hasOwn(Oi,o)||(e=s(e,i,"closed",{field:o,known:Oi}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return fr.errors=e,r===0}const Vi={servers:0,selector:0};
function lr(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.servers!==
void 0){let o=t.servers;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)fr(o[p],{instancePath:i+"/servers/"+p,parentData:o,parentDataProperty:p,rootData:y})||
(e=e===null?fr.errors:e.concat(fr.errors),r=e.length)}else e=s(e,i+"/servers","type",{type:"array"}),r++}if(t.selector!==void 0){let o=t.selector;if(o&&typeof o==
"object"&&!Array.isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/selector/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else
e=s(e,i+"/selector","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(Vi,o)||(e=s(e,i,"closed",{field:o,known:Vi}),r++)}else e=s(e,i,"type",{type:"obje\
ct"}),r++;return lr.errors=e,r===0}function bp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&
!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),
r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(E.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choic\
e",{choices:E}),r++)),t.kind!==void 0&&($r.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:$r}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/\
metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(lr(t.spec,{instancePath:i+
"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length)),t.status!==void 0&&(v(t.status,{instancePath:i+
"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const o in t)Object.hasOwn(Ti,o)||(e=s(
e,i,"closed",{field:o,known:Ti}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return bp.errors=e,r===0}const jf=vp;const $i=["install.istio.io/v1alpha1"],Ii=["IstioOperator"],vf={type:"object",properties:{profile:{type:"string"},hub:{type:"string"},tag:{type:["string","numbe\
r"]},namespace:{type:"string"},revision:{type:"string"},compatibilityVersion:{type:"string"},meshConfig:{$ref:"mesh:/istio/meshconfig.json"},components:{type:"o\
bject",properties:{base:{$ref:"mesh:/istio/istiooperator.json/component"},pilot:{$ref:"mesh:/istio/istiooperator.json/component"},cni:{$ref:"mesh:/istio/istioop\
erator.json/component"},ztunnel:{$ref:"mesh:/istio/istiooperator.json/component"},istiodRemote:{$ref:"mesh:/istio/istiooperator.json/component"},ingressGateways:{
type:"array",items:{$ref:"mesh:/istio/istiooperator.json/gateway"}},egressGateways:{type:"array",items:{$ref:"mesh:/istio/istiooperator.json/gateway"}}}},values:{
type:"object"},unvalidatedValues:{type:"object"}}};const Af={type:["integer","string"],minimum:-2147483648,maximum:2147483647,pattern:"^-?[0-9]+$"},we=new RegExp("^-?[0-9]+$","");function w(t,{instancePath:i="",
parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;return!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&(e=s(e,i,"ty\
pe",{type:Af.type}),r++),typeof t=="number"&&isFinite(t)&&((t>2147483647||isNaN(t))&&(e=s(e,i,"maximum",{comparison:"<=",limit:2147483647}),r++),(t<-2147483648||
isNaN(t))&&(e=s(e,i,"minimum",{comparison:">=",limit:-2147483648}),r++)),typeof t=="string"&&(we.test(t)||(e=s(e,i,"pattern",{pattern:"^-?[0-9]+$"}),r++)),w.errors=
e,r===0}const Fi=["APP_LABEL_AND_NAMESPACE","CANONICAL_NAME_ONLY","CANONICAL_NAME_AND_NAMESPACE"],Hi=["NONE","MUTUAL_TLS","INHERIT"],Mi=["REDIRECT","TPROXY","NONE"],_i={
enabled:0,k8sSaJwtPath:0},Ur=["UNDEFINED","SANITIZE","FORWARD_ONLY","APPEND_FORWARD","SANITIZE_SET","ALWAYS_FORWARD_ONLY"],X={},Ui={numTrustedProxies:0,forwardClientCertDetails:0,
proxyProtocol:[]},zi={inclusionPrefixes:0,inclusionSuffixes:0,inclusionRegexps:0},zr={imageType:0},Ue={pollDelay:0,fallback:0},Bi={cryptomb:["pollDelay","fallba\
ck"],qat:["pollDelay","fallback"]},hf=["cryptomb","qat"],Gi={configPath:0,binaryPath:0,serviceCluster:0,tracingServiceName:0,drainDuration:0,discoveryAddress:0,
discoveryRefreshDelay:0,zipkinAddress:0,statsdUdpAddress:0,envoyMetricsServiceAddress:0,proxyAdminPort:0,availabilityZone:0,controlPlaneAuthPolicy:0,customConfigFile:0,
statNameLength:0,concurrency:0,proxyBootstrapTemplatePath:0,interceptionMode:0,tracing:["zipkin","lightstep","datadog","stackdriver","openCensusAgent","customTa\
gs","maxPathTagLength","sampling","tlsSettings","enableIstioTags"],sds:["enabled","k8sSaJwtPath"],envoyAccessLogService:["address","tlsSettings","tcpKeepalive"],
envoyMetricsService:["address","tlsSettings","tcpKeepalive"],proxyMetadata:0,runtimeValues:0,statusPort:0,extraStatTags:0,gatewayTopology:["numTrustedProxies","\
forwardClientCertDetails","proxyProtocol"],terminationDrainDuration:0,meshId:0,readinessProbe:["initialDelaySeconds","timeoutSeconds","periodSeconds","successTh\
reshold","failureThreshold","httpGet","tcpSocket","exec","grpc"],proxyStatsMatcher:["inclusionPrefixes","inclusionSuffixes","inclusionRegexps"],holdApplicationUntilProxyStarts:0,
caCertificatesPem:0,image:["imageType"],privateKeyProvider:["cryptomb","qat"],proxyHeaders:["forwardedClientCert","setCurrentClientCertDetails","requestId","ser\
ver","attemptCount","envoyDebugHeaders","metadataExchangeHeaders","preserveHttp1HeaderCase","xForwardedHost","xForwardedPort"],fileFlushInterval:0,fileFlushMinSizeKb:0,
statsCompression:0},kf=["serviceCluster","tracingServiceName"];const Te={type:["integer","string"],pattern:"^-?[0-9]+$"},ze={address:0},Ki={address:0,accessToken:0},Yi={debug:0,maxNumberOfAttributes:0,maxNumberOfAnnotations:0,
maxNumberOfMessageEvents:0},Br=["UNSPECIFIED","W3C_TRACE_CONTEXT","GRPC_BIN","CLOUD_TRACE_CONTEXT","B3"],Wi={address:0,context:0},J={value:0},P={name:0,defaultValue:0},
Zi={literal:["value"],environment:["name","defaultValue"],header:["name","defaultValue"]},wf=["literal","environment","header"],Qi={zipkin:["address"],lightstep:[
"address","accessToken"],datadog:["address"],stackdriver:["debug","maxNumberOfAttributes","maxNumberOfAnnotations","maxNumberOfMessageEvents"],openCensusAgent:[
"address","context"],customTags:0,maxPathTagLength:0,sampling:0,tlsSettings:["mode","clientCertificate","privateKey","caCertificates","credentialName","subjectA\
ltNames","sni","insecureSkipVerify","caCrl"],enableIstioTags:0},Nf=["zipkin","lightstep","datadog","stackdriver","openCensusAgent"],Df={type:["integer","string"],
minimum:0,maximum:4294967295,pattern:"^[0-9]+$"},xf=new RegExp("^[0-9]+$","");function b(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){
let e=null,r=0;return!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&typeof t!="string"&&(e=s(e,i,"type",{type:Df.type}),r++),typeof t=="number"&&isFinite(
t)&&((t>4294967295||isNaN(t))&&(e=s(e,i,"maximum",{comparison:"<=",limit:4294967295}),r++),(t<0||isNaN(t))&&(e=s(e,i,"minimum",{comparison:">=",limit:0}),r++)),
typeof t=="string"&&(xf.test(t)||(e=s(e,i,"pattern",{pattern:"^[0-9]+$"}),r++)),b.errors=e,r===0}function yr(t,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.zipkin!==void 0){let o=t.zipkin;if(o&&typeof o=="object"&&!Array.isArray(o)){
o.address!==void 0&&typeof o.address!="string"&&(e=s(e,i+"/zipkin/address","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(ze,n)||(e=s(e,i+"/zipkin",
"closed",{field:n,known:ze}),r++)}else e=s(e,i+"/zipkin","type",{type:"object"}),r++}if(t.lightstep!==void 0){let o=t.lightstep;if(o&&typeof o=="object"&&!Array.
isArray(o)){o.address!==void 0&&typeof o.address!="string"&&(e=s(e,i+"/lightstep/address","type",{type:"string"}),r++),o.accessToken!==void 0&&typeof o.accessToken!=
"string"&&(e=s(e,i+"/lightstep/accessToken","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(Ki,n)||(e=s(e,i+"/lightstep","closed",{field:n,known:Ki}),
r++)}else e=s(e,i+"/lightstep","type",{type:"object"}),r++}if(t.datadog!==void 0){let o=t.datadog;if(o&&typeof o=="object"&&!Array.isArray(o)){o.address!==void 0&&
typeof o.address!="string"&&(e=s(e,i+"/datadog/address","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(ze,n)||(e=s(e,i+"/datadog","closed",{field:n,
known:ze}),r++)}else e=s(e,i+"/datadog","type",{type:"object"}),r++}if(t.stackdriver!==void 0){let o=t.stackdriver;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.debug!==void 0&&typeof o.debug!="boolean"&&(e=s(e,i+"/stackdriver/debug","type",{type:"boolean"}),r++),o.maxNumberOfAttributes!==void 0){let n=o.maxNumberOfAttributes;
!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"&&(e=s(e,i+"/stackdriver/maxNumberOfAttributes","type",{type:Te.type}),r++),typeof n=="\
string"&&(we.test(n)||(e=s(e,i+"/stackdriver/maxNumberOfAttributes","pattern",{pattern:"^-?[0-9]+$"}),r++))}if(o.maxNumberOfAnnotations!==void 0){let n=o.maxNumberOfAnnotations;
!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"&&(e=s(e,i+"/stackdriver/maxNumberOfAnnotations","type",{type:Te.type}),r++),typeof n==
"string"&&(we.test(n)||(e=s(e,i+"/stackdriver/maxNumberOfAnnotations","pattern",{pattern:"^-?[0-9]+$"}),r++))}if(o.maxNumberOfMessageEvents!==void 0){let n=o.maxNumberOfMessageEvents;
!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"&&(e=s(e,i+"/stackdriver/maxNumberOfMessageEvents","type",{type:Te.type}),r++),typeof n==
"string"&&(we.test(n)||(e=s(e,i+"/stackdriver/maxNumberOfMessageEvents","pattern",{pattern:"^-?[0-9]+$"}),r++))}for(const n in o)Object.hasOwn(Yi,n)||(e=s(e,i+"\
/stackdriver","closed",{field:n,known:Yi}),r++)}else e=s(e,i+"/stackdriver","type",{type:"object"}),r++}if(t.openCensusAgent!==void 0){let o=t.openCensusAgent;if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.address!==void 0&&typeof o.address!="string"&&(e=s(e,i+"/openCensusAgent/address","type",{type:"string"}),r++),o.context!==
void 0){let n=o.context;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)Br.includes(n[f])||(e=s(e,i+"/openCensusAgent/context/"+f,"choice",{choices:Br}),
r++)}else e=s(e,i+"/openCensusAgent/context","type",{type:"array"}),r++}for(const n in o)Object.hasOwn(Wi,n)||(e=s(e,i+"/openCensusAgent","closed",{field:n,known:Wi}),
r++)}else e=s(e,i+"/openCensusAgent","type",{type:"object"}),r++}if(t.customTags!==void 0){let o=t.customTags;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o){
let p=o[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.literal!==void 0){let f=p.literal;if(f&&typeof f=="object"&&!Array.isArray(f)){f.value!==void 0&&typeof f.
value!="string"&&(e=s(e,i+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/literal/value","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(J,
l)||(e=s(e,i+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/literal","closed",{field:l,known:J}),r++)}else e=s(e,i+"/customTags/"+n.replace(/~/g,"~0").
replace(/\//g,"~1")+"/literal","type",{type:"object"}),r++}if(p.environment!==void 0){let f=p.environment;if(f&&typeof f=="object"&&!Array.isArray(f)){f.name!==
void 0&&typeof f.name!="string"&&(e=s(e,i+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/environment/name","type",{type:"string"}),r++),f.defaultValue!==
void 0&&typeof f.defaultValue!="string"&&(e=s(e,i+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/environment/defaultValue","type",{type:"string"}),r++);
for(const l in f)Object.hasOwn(P,l)||(e=s(e,i+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/environment","closed",{field:l,known:P}),r++)}else e=s(e,
i+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/environment","type",{type:"object"}),r++}if(p.header!==void 0){let f=p.header;if(f&&typeof f=="objec\
t"&&!Array.isArray(f)){f.name!==void 0&&typeof f.name!="string"&&(e=s(e,i+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/header/name","type",{type:"s\
tring"}),r++),f.defaultValue!==void 0&&typeof f.defaultValue!="string"&&(e=s(e,i+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/header/defaultValue",
"type",{type:"string"}),r++);for(const l in f)Object.hasOwn(P,l)||(e=s(e,i+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/header","closed",{field:l,known:P}),
r++)}else e=s(e,i+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/header","type",{type:"object"}),r++}for(const f in p)Object.hasOwn(Zi,f)||(e=s(e,i+"\
/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"closed",{field:f,known:Zi}),r++);(p.literal!==void 0)+(p.environment!==void 0)+(p.header!==void 0)>1&&(e=
s(e,i+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"exclusive",{fields:wf}),r++)}else e=s(e,i+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
"type",{type:"object"}),r++}else e=s(e,i+"/customTags","type",{type:"object"}),r++}if(t.maxPathTagLength!==void 0&&(b(t.maxPathTagLength,{instancePath:i+"/maxPa\
thTagLength",parentData:t,parentDataProperty:"maxPathTagLength",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),t.sampling!==void 0){let o=t.
sampling;typeof o=="number"&&isFinite(o)||(e=s(e,i+"/sampling","type",{type:"number"}),r++)}t.tlsSettings!==void 0&&(D(t.tlsSettings,{instancePath:i+"/tlsSettin\
gs",parentData:t,parentDataProperty:"tlsSettings",rootData:y})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.enableIstioTags!==void 0&&typeof t.enableIstioTags!=
"boolean"&&(e=s(e,i+"/enableIstioTags","type",{type:"boolean"}),r++);for(const o in t)Object.hasOwn(Qi,o)||(e=s(e,i,"closed",{field:o,known:Qi}),r++);(t.zipkin!==
void 0)+(t.lightstep!==void 0)+(t.datadog!==void 0)+(t.stackdriver!==void 0)+(t.openCensusAgent!==void 0)>1&&(e=s(e,i,"exclusive",{fields:Nf}),r++)}else e=s(e,i,
"type",{type:"object"}),r++;return yr.errors=e,r===0}const Xi={address:0,tlsSettings:["mode","clientCertificate","privateKey","caCertificates","credentialName","subjectAltNames","sni","insecureSkipVerify","caCrl"],
tcpKeepalive:["probes","time","interval"]};function fe(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="\
object"&&!Array.isArray(t)){t.address!==void 0&&typeof t.address!="string"&&(e=s(e,i+"/address","type",{type:"string"}),r++),t.tlsSettings!==void 0&&(D(t.tlsSettings,
{instancePath:i+"/tlsSettings",parentData:t,parentDataProperty:"tlsSettings",rootData:y})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.tcpKeepalive!==
void 0&&(K(t.tcpKeepalive,{instancePath:i+"/tcpKeepalive",parentData:t,parentDataProperty:"tcpKeepalive",rootData:y})||(e=e===null?K.errors:e.concat(K.errors),r=
e.length));for(const o in t)Object.hasOwn(Xi,o)||(e=s(e,i,"closed",{field:o,known:Xi}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return fe.errors=e,r===0}const jp=new RegExp("^[-_A-Za-z0-9]+$",""),Ji={path:0,port:0,host:0,scheme:0,httpHeaders:0},Pi={host:0,port:0},eo={command:0},ro={port:0,service:0},to={initialDelaySeconds:0,
timeoutSeconds:0,periodSeconds:0,successThreshold:0,failureThreshold:0,httpGet:["path","port","host","scheme","httpHeaders"],tcpSocket:["host","port"],exec:["co\
mmand"],grpc:["port","service"]},Sf=["httpGet","tcpSocket","exec","grpc"];function Ne(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.initialDelaySeconds!==void 0){let o=t.initialDelaySeconds;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(e=s(e,i+"/initialDelaySeconds","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/initialDelaySeconds","m\
aximum",{comparison:"<=",limit:2147483647}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/initialDelaySeconds","minimum",{comparison:">=",limit:0}),r++))}if(t.timeoutSeconds!==
void 0){let o=t.timeoutSeconds;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/timeoutSeconds","type",{type:"integer"}),r++),typeof o=="number"&&
isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/timeoutSeconds","maximum",{comparison:"<=",limit:2147483647}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/timeoutSeconds",
"minimum",{comparison:">=",limit:0}),r++))}if(t.periodSeconds!==void 0){let o=t.periodSeconds;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/per\
iodSeconds","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/periodSeconds","maximum",{comparison:"<=",limit:2147483647}),
r++),(o<0||isNaN(o))&&(e=s(e,i+"/periodSeconds","minimum",{comparison:">=",limit:0}),r++))}if(t.successThreshold!==void 0){let o=t.successThreshold;typeof o=="n\
umber"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/successThreshold","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=
s(e,i+"/successThreshold","maximum",{comparison:"<=",limit:2147483647}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/successThreshold","minimum",{comparison:">=",limit:0}),
r++))}if(t.failureThreshold!==void 0){let o=t.failureThreshold;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/failureThreshold","type",{type:"in\
teger"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/failureThreshold","maximum",{comparison:"<=",limit:2147483647}),r++),(o<0||
isNaN(o))&&(e=s(e,i+"/failureThreshold","minimum",{comparison:">=",limit:0}),r++))}if(t.httpGet!==void 0){let o=t.httpGet;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.port===void 0&&(e=s(e,i+"/httpGet","required",{missingProperty:"port"}),r++),o.path!==void 0&&typeof o.path!="string"&&(e=s(e,i+"/httpGet/path","type",
{type:"string"}),r++),o.port!==void 0){let n=o.port;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/httpGet/port","type",{type:"integer"}),r++),typeof n==
"number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/httpGet/port","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/httpGe\
t/port","minimum",{comparison:">=",limit:0}),r++))}if(o.host!==void 0&&typeof o.host!="string"&&(e=s(e,i+"/httpGet/host","type",{type:"string"}),r++),o.scheme!==
void 0&&typeof o.scheme!="string"&&(e=s(e,i+"/httpGet/scheme","type",{type:"string"}),r++),o.httpHeaders!==void 0){let n=o.httpHeaders;if(Array.isArray(n)){const p=n.
length;for(let f=0;f<p;f++){let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name!==void 0){let a=l.name;typeof a=="string"?jp.test(a)||(e=s(e,i+"/h\
ttpGet/httpHeaders/"+f+"/name","pattern",{pattern:"^[-_A-Za-z0-9]+$"}),r++):(e=s(e,i+"/httpGet/httpHeaders/"+f+"/name","type",{type:"string"}),r++)}l.value!==void 0&&
typeof l.value!="string"&&(e=s(e,i+"/httpGet/httpHeaders/"+f+"/value","type",{type:"string"}),r++);for(const a in l)Object.hasOwn(Fr,a)||(e=s(e,i+"/httpGet/http\
Headers/"+f,"closed",{field:a,known:Fr}),r++)}else e=s(e,i+"/httpGet/httpHeaders/"+f,"type",{type:"object"}),r++}}else e=s(e,i+"/httpGet/httpHeaders","type",{type:"\
array"}),r++}for(const n in o)Object.hasOwn(Ji,n)||(e=s(e,i+"/httpGet","closed",{field:n,known:Ji}),r++)}else e=s(e,i+"/httpGet","type",{type:"object"}),r++}if(t.
tcpSocket!==void 0){let o=t.tcpSocket;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.port===void 0&&(e=s(e,i+"/tcpSocket","required",{missingProperty:"port"}),
r++),o.host!==void 0&&typeof o.host!="string"&&(e=s(e,i+"/tcpSocket/host","type",{type:"string"}),r++),o.port!==void 0){let n=o.port;typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n)||(e=s(e,i+"/tcpSocket/port","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/tcpSocke\
t/port","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/tcpSocket/port","minimum",{comparison:">=",limit:0}),r++))}for(const n in o)
Object.hasOwn(Pi,n)||(e=s(e,i+"/tcpSocket","closed",{field:n,known:Pi}),r++)}else e=s(e,i+"/tcpSocket","type",{type:"object"}),r++}if(t.exec!==void 0){let o=t.exec;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.command===void 0&&(e=s(e,i+"/exec","required",{missingProperty:"command"}),r++),o.command!==void 0){let n=o.command;
if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];typeof l=="string"?l.length<1&&(e=s(e,i+"/exec/command/"+f,"minLength",{limit:1}),r++):(e=
s(e,i+"/exec/command/"+f,"type",{type:"string"}),r++)}}else e=s(e,i+"/exec/command","type",{type:"array"}),r++}for(const n in o)Object.hasOwn(eo,n)||(e=s(e,i+"/\
exec","closed",{field:n,known:eo}),r++)}else e=s(e,i+"/exec","type",{type:"object"}),r++}if(t.grpc!==void 0){let o=t.grpc;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.port!==void 0){let n=o.port;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/grpc/port","type",{type:"integer"}),r++),typeof n=="number"&&
isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/grpc/port","maximum",{comparison:"<=",limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/grpc/port","minimum",
{comparison:">=",limit:0}),r++))}o.service!==void 0&&typeof o.service!="string"&&(e=s(e,i+"/grpc/service","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(
ro,n)||(e=s(e,i+"/grpc","closed",{field:n,known:ro}),r++)}else e=s(e,i+"/grpc","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(to,o)||(e=s(e,i,"close\
d",{field:o,known:to}),r++);(t.httpGet!==void 0)+(t.tcpSocket!==void 0)+(t.exec!==void 0)+(t.grpc!==void 0)>1&&(e=s(e,i,"exclusive",{fields:Sf}),r++)}else e=s(e,
i,"type",{type:"object"}),r++;return Ne.errors=e,r===0}const io={subject:0,cert:0,chain:0,dns:0,uri:0},Re={disabled:0},oo={disabled:0,value:0},so=["UNDEFINED","IN_MESH"],Q={mode:0},Be={enabled:0},no={forwardedClientCert:0,
setCurrentClientCertDetails:["subject","cert","chain","dns","uri"],requestId:["disabled"],server:["disabled","value"],attemptCount:["disabled"],envoyDebugHeaders:[
"disabled"],metadataExchangeHeaders:["mode"],preserveHttp1HeaderCase:0,xForwardedHost:["enabled"],xForwardedPort:["enabled"]};function cr(t,{instancePath:i="",parentData:d,
parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.forwardedClientCert!==void 0&&(Ur.includes(t.forwardedClientCert)||
(e=s(e,i+"/forwardedClientCert","choice",{choices:Ur}),r++)),t.setCurrentClientCertDetails!==void 0){let o=t.setCurrentClientCertDetails;if(o&&typeof o=="object"&&
!Array.isArray(o)){o.subject!==void 0&&typeof o.subject!="boolean"&&(e=s(e,i+"/setCurrentClientCertDetails/subject","type",{type:"boolean"}),r++),o.cert!==void 0&&
typeof o.cert!="boolean"&&(e=s(e,i+"/setCurrentClientCertDetails/cert","type",{type:"boolean"}),r++),o.chain!==void 0&&typeof o.chain!="boolean"&&(e=s(e,i+"/set\
CurrentClientCertDetails/chain","type",{type:"boolean"}),r++),o.dns!==void 0&&typeof o.dns!="boolean"&&(e=s(e,i+"/setCurrentClientCertDetails/dns","type",{type:"\
boolean"}),r++),o.uri!==void 0&&typeof o.uri!="boolean"&&(e=s(e,i+"/setCurrentClientCertDetails/uri","type",{type:"boolean"}),r++);for(const n in o)Object.hasOwn(
io,n)||(e=s(e,i+"/setCurrentClientCertDetails","closed",{field:n,known:io}),r++)}else e=s(e,i+"/setCurrentClientCertDetails","type",{type:"object"}),r++}if(t.requestId!==
void 0){let o=t.requestId;if(o&&typeof o=="object"&&!Array.isArray(o)){o.disabled!==void 0&&typeof o.disabled!="boolean"&&(e=s(e,i+"/requestId/disabled","type",
{type:"boolean"}),r++);for(const n in o)Object.hasOwn(Re,n)||(e=s(e,i+"/requestId","closed",{field:n,known:Re}),r++)}else e=s(e,i+"/requestId","type",{type:"obj\
ect"}),r++}if(t.server!==void 0){let o=t.server;if(o&&typeof o=="object"&&!Array.isArray(o)){o.disabled!==void 0&&typeof o.disabled!="boolean"&&(e=s(e,i+"/serve\
r/disabled","type",{type:"boolean"}),r++),o.value!==void 0&&typeof o.value!="string"&&(e=s(e,i+"/server/value","type",{type:"string"}),r++);for(const n in o)Object.
hasOwn(oo,n)||(e=s(e,i+"/server","closed",{field:n,known:oo}),r++)}else e=s(e,i+"/server","type",{type:"object"}),r++}if(t.attemptCount!==void 0){let o=t.attemptCount;
if(o&&typeof o=="object"&&!Array.isArray(o)){o.disabled!==void 0&&typeof o.disabled!="boolean"&&(e=s(e,i+"/attemptCount/disabled","type",{type:"boolean"}),r++);
for(const n in o)Object.hasOwn(Re,n)||(e=s(e,i+"/attemptCount","closed",{field:n,known:Re}),r++)}else e=s(e,i+"/attemptCount","type",{type:"object"}),r++}if(t.envoyDebugHeaders!==
void 0){let o=t.envoyDebugHeaders;if(o&&typeof o=="object"&&!Array.isArray(o)){o.disabled!==void 0&&typeof o.disabled!="boolean"&&(e=s(e,i+"/envoyDebugHeaders/d\
isabled","type",{type:"boolean"}),r++);for(const n in o)Object.hasOwn(Re,n)||(e=s(e,i+"/envoyDebugHeaders","closed",{field:n,known:Re}),r++)}else e=s(e,i+"/envo\
yDebugHeaders","type",{type:"object"}),r++}if(t.metadataExchangeHeaders!==void 0){let o=t.metadataExchangeHeaders;if(o&&typeof o=="object"&&!Array.isArray(o)){o.
mode!==void 0&&(so.includes(o.mode)||(e=s(e,i+"/metadataExchangeHeaders/mode","choice",{choices:so}),r++));for(const n in o)Object.hasOwn(Q,n)||(e=s(e,i+"/metad\
ataExchangeHeaders","closed",{field:n,known:Q}),r++)}else e=s(e,i+"/metadataExchangeHeaders","type",{type:"object"}),r++}if(t.preserveHttp1HeaderCase!==void 0&&
typeof t.preserveHttp1HeaderCase!="boolean"&&(e=s(e,i+"/preserveHttp1HeaderCase","type",{type:"boolean"}),r++),t.xForwardedHost!==void 0){let o=t.xForwardedHost;
if(o&&typeof o=="object"&&!Array.isArray(o)){o.enabled!==void 0&&typeof o.enabled!="boolean"&&(e=s(e,i+"/xForwardedHost/enabled","type",{type:"boolean"}),r++);for(const n in o)
Object.hasOwn(Be,n)||(e=s(e,i+"/xForwardedHost","closed",{field:n,known:Be}),r++)}else e=s(e,i+"/xForwardedHost","type",{type:"object"}),r++}if(t.xForwardedPort!==
void 0){let o=t.xForwardedPort;if(o&&typeof o=="object"&&!Array.isArray(o)){o.enabled!==void 0&&typeof o.enabled!="boolean"&&(e=s(e,i+"/xForwardedPort/enabled",
"type",{type:"boolean"}),r++);for(const n in o)Object.hasOwn(Be,n)||(e=s(e,i+"/xForwardedPort","closed",{field:n,known:Be}),r++)}else e=s(e,i+"/xForwardedPort",
"type",{type:"object"}),r++}for(const o in t)Object.hasOwn(no,o)||(e=s(e,i,"closed",{field:o,known:no}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return cr.
errors=e,r===0}function Ie(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.configPath!==void 0&&typeof t.configPath!="string"&&(e=s(e,i+"/configPath","type",{type:"string"}),r++),t.binaryPath!==void 0&&typeof t.binaryPath!="string"&&
(e=s(e,i+"/binaryPath","type",{type:"string"}),r++),t.serviceCluster!==void 0&&typeof t.serviceCluster!="string"&&(e=s(e,i+"/serviceCluster","type",{type:"strin\
g"}),r++),t.tracingServiceName!==void 0&&(Fi.includes(t.tracingServiceName)||(e=s(e,i+"/tracingServiceName","choice",{choices:Fi}),r++)),t.drainDuration!==void 0){
let o=t.drainDuration;typeof o=="string"?A.test(o)||(e=s(e,i+"/drainDuration","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),
r++):(e=s(e,i+"/drainDuration","type",{type:"string"}),r++)}if(t.discoveryAddress!==void 0&&typeof t.discoveryAddress!="string"&&(e=s(e,i+"/discoveryAddress","t\
ype",{type:"string"}),r++),t.discoveryRefreshDelay!==void 0){let o=t.discoveryRefreshDelay;typeof o=="string"?A.test(o)||(e=s(e,i+"/discoveryRefreshDelay","patt\
ern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/discoveryRefreshDelay","type",{type:"string"}),r++)}if(t.
zipkinAddress!==void 0&&typeof t.zipkinAddress!="string"&&(e=s(e,i+"/zipkinAddress","type",{type:"string"}),r++),t.statsdUdpAddress!==void 0&&typeof t.statsdUdpAddress!=
"string"&&(e=s(e,i+"/statsdUdpAddress","type",{type:"string"}),r++),t.envoyMetricsServiceAddress!==void 0&&typeof t.envoyMetricsServiceAddress!="string"&&(e=s(e,
i+"/envoyMetricsServiceAddress","type",{type:"string"}),r++),t.proxyAdminPort!==void 0&&(w(t.proxyAdminPort,{instancePath:i+"/proxyAdminPort",parentData:t,parentDataProperty:"\
proxyAdminPort",rootData:y})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),t.availabilityZone!==void 0&&typeof t.availabilityZone!="string"&&(e=s(e,i+"/\
availabilityZone","type",{type:"string"}),r++),t.controlPlaneAuthPolicy!==void 0&&(Hi.includes(t.controlPlaneAuthPolicy)||(e=s(e,i+"/controlPlaneAuthPolicy","ch\
oice",{choices:Hi}),r++)),t.customConfigFile!==void 0&&typeof t.customConfigFile!="string"&&(e=s(e,i+"/customConfigFile","type",{type:"string"}),r++),t.statNameLength!==
void 0&&(w(t.statNameLength,{instancePath:i+"/statNameLength",parentData:t,parentDataProperty:"statNameLength",rootData:y})||(e=e===null?w.errors:e.concat(w.errors),
r=e.length)),t.concurrency!==void 0&&(w(t.concurrency,{instancePath:i+"/concurrency",parentData:t,parentDataProperty:"concurrency",rootData:y})||(e=e===null?w.errors:
e.concat(w.errors),r=e.length)),t.proxyBootstrapTemplatePath!==void 0&&typeof t.proxyBootstrapTemplatePath!="string"&&(e=s(e,i+"/proxyBootstrapTemplatePath","ty\
pe",{type:"string"}),r++),t.interceptionMode!==void 0&&(Mi.includes(t.interceptionMode)||(e=s(e,i+"/interceptionMode","choice",{choices:Mi}),r++)),t.tracing!==void 0&&
(yr(t.tracing,{instancePath:i+"/tracing",parentData:t,parentDataProperty:"tracing",rootData:y})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length)),t.sds!==
void 0){let o=t.sds;if(o&&typeof o=="object"&&!Array.isArray(o)){o.enabled!==void 0&&typeof o.enabled!="boolean"&&(e=s(e,i+"/sds/enabled","type",{type:"boolean"}),
r++),o.k8sSaJwtPath!==void 0&&typeof o.k8sSaJwtPath!="string"&&(e=s(e,i+"/sds/k8sSaJwtPath","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(_i,n)||(e=
s(e,i+"/sds","closed",{field:n,known:_i}),r++)}else e=s(e,i+"/sds","type",{type:"object"}),r++}if(t.envoyAccessLogService!==void 0&&(fe(t.envoyAccessLogService,
{instancePath:i+"/envoyAccessLogService",parentData:t,parentDataProperty:"envoyAccessLogService",rootData:y})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)),
t.envoyMetricsService!==void 0&&(fe(t.envoyMetricsService,{instancePath:i+"/envoyMetricsService",parentData:t,parentDataProperty:"envoyMetricsService",rootData:y})||
(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)),t.proxyMetadata!==void 0){let o=t.proxyMetadata;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)
typeof o[n]!="string"&&(e=s(e,i+"/proxyMetadata/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/proxyMetadata","type",{type:"\
object"}),r++}if(t.runtimeValues!==void 0){let o=t.runtimeValues;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/\
runtimeValues/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/runtimeValues","type",{type:"object"}),r++}if(t.statusPort!==
void 0&&(w(t.statusPort,{instancePath:i+"/statusPort",parentData:t,parentDataProperty:"statusPort",rootData:y})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),
t.extraStatTags!==void 0){let o=t.extraStatTags;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/extraStatTags/"+p,"t\
ype",{type:"string"}),r++)}else e=s(e,i+"/extraStatTags","type",{type:"array"}),r++}if(t.gatewayTopology!==void 0){let o=t.gatewayTopology;if(o&&typeof o=="obje\
ct"&&!Array.isArray(o)){if(o.numTrustedProxies!==void 0&&(b(o.numTrustedProxies,{instancePath:i+"/gatewayTopology/numTrustedProxies",parentData:o,parentDataProperty:"\
numTrustedProxies",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.forwardClientCertDetails!==void 0&&(Ur.includes(o.forwardClientCertDetails)||
(e=s(e,i+"/gatewayTopology/forwardClientCertDetails","choice",{choices:Ur}),r++)),o.proxyProtocol!==void 0){let n=o.proxyProtocol;if(n&&typeof n=="object"&&!Array.
isArray(n))for(const p in n)Object.hasOwn(X,p)||(e=s(e,i+"/gatewayTopology/proxyProtocol","closed",{field:p,known:X}),r++);else e=s(e,i+"/gatewayTopology/proxyP\
rotocol","type",{type:"object"}),r++}for(const n in o)Object.hasOwn(Ui,n)||(e=s(e,i+"/gatewayTopology","closed",{field:n,known:Ui}),r++)}else e=s(e,i+"/gatewayT\
opology","type",{type:"object"}),r++}if(t.terminationDrainDuration!==void 0){let o=t.terminationDrainDuration;typeof o=="string"?A.test(o)||(e=s(e,i+"/terminati\
onDrainDuration","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/terminationDrainDuration","type",
{type:"string"}),r++)}if(t.meshId!==void 0&&typeof t.meshId!="string"&&(e=s(e,i+"/meshId","type",{type:"string"}),r++),t.readinessProbe!==void 0&&(Ne(t.readinessProbe,
{instancePath:i+"/readinessProbe",parentData:t,parentDataProperty:"readinessProbe",rootData:y})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)),t.proxyStatsMatcher!==
void 0){let o=t.proxyStatsMatcher;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.inclusionPrefixes!==void 0){let n=o.inclusionPrefixes;if(Array.isArray(n)){const p=n.
length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/proxyStatsMatcher/inclusionPrefixes/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/proxyStatsMatch\
er/inclusionPrefixes","type",{type:"array"}),r++}if(o.inclusionSuffixes!==void 0){let n=o.inclusionSuffixes;if(Array.isArray(n)){const p=n.length;for(let f=0;f<
p;f++)typeof n[f]!="string"&&(e=s(e,i+"/proxyStatsMatcher/inclusionSuffixes/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/proxyStatsMatcher/inclusionSuffixes",
"type",{type:"array"}),r++}if(o.inclusionRegexps!==void 0){let n=o.inclusionRegexps;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="stri\
ng"&&(e=s(e,i+"/proxyStatsMatcher/inclusionRegexps/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/proxyStatsMatcher/inclusionRegexps","type",{type:"array"}),r++}
for(const n in o)Object.hasOwn(zi,n)||(e=s(e,i+"/proxyStatsMatcher","closed",{field:n,known:zi}),r++)}else e=s(e,i+"/proxyStatsMatcher","type",{type:"object"}),
r++}if(t.holdApplicationUntilProxyStarts!==void 0&&typeof t.holdApplicationUntilProxyStarts!="boolean"&&(e=s(e,i+"/holdApplicationUntilProxyStarts","type",{type:"\
boolean"}),r++),t.caCertificatesPem!==void 0){let o=t.caCertificatesPem;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,
i+"/caCertificatesPem/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/caCertificatesPem","type",{type:"array"}),r++}if(t.image!==void 0){let o=t.image;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.imageType!==void 0&&typeof o.imageType!="string"&&(e=s(e,i+"/image/imageType","type",{type:"string"}),r++);for(const n in o)Object.
hasOwn(zr,n)||(e=s(e,i+"/image","closed",{field:n,known:zr}),r++)}else e=s(e,i+"/image","type",{type:"object"}),r++}if(t.privateKeyProvider!==void 0){let o=t.privateKeyProvider;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.cryptomb!==void 0){let n=o.cryptomb;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.pollDelay!==void 0){let p=n.
pollDelay;typeof p=="string"?A.test(p)||(e=s(e,i+"/privateKeyProvider/cryptomb/pollDelay","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|m\
s|s|m|h))+)$"}),r++):(e=s(e,i+"/privateKeyProvider/cryptomb/pollDelay","type",{type:"string"}),r++)}n.fallback!==void 0&&typeof n.fallback!="boolean"&&(e=s(e,i+
"/privateKeyProvider/cryptomb/fallback","type",{type:"boolean"}),r++);for(const p in n)Object.hasOwn(Ue,p)||(e=s(e,i+"/privateKeyProvider/cryptomb","closed",{field:p,
known:Ue}),r++)}else e=s(e,i+"/privateKeyProvider/cryptomb","type",{type:"object"}),r++}if(o.qat!==void 0){let n=o.qat;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.pollDelay!==void 0){let p=n.pollDelay;typeof p=="string"?A.test(p)||(e=s(e,i+"/privateKeyProvider/qat/pollDelay","pattern",{pattern:"^[+-]?(0|(([0-9]+\\\
.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/privateKeyProvider/qat/pollDelay","type",{type:"string"}),r++)}n.fallback!==void 0&&typeof n.
fallback!="boolean"&&(e=s(e,i+"/privateKeyProvider/qat/fallback","type",{type:"boolean"}),r++);for(const p in n)Object.hasOwn(Ue,p)||(e=s(e,i+"/privateKeyProvid\
er/qat","closed",{field:p,known:Ue}),r++)}else e=s(e,i+"/privateKeyProvider/qat","type",{type:"object"}),r++}for(const n in o)Object.hasOwn(Bi,n)||(e=s(e,i+"/pr\
ivateKeyProvider","closed",{field:n,known:Bi}),r++);(o.cryptomb!==void 0)+(o.qat!==void 0)>1&&(e=s(e,i+"/privateKeyProvider","exclusive",{fields:hf}),r++)}else e=
s(e,i+"/privateKeyProvider","type",{type:"object"}),r++}if(t.proxyHeaders!==void 0&&(cr(t.proxyHeaders,{instancePath:i+"/proxyHeaders",parentData:t,parentDataProperty:"\
proxyHeaders",rootData:y})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length)),t.fileFlushInterval!==void 0){let o=t.fileFlushInterval;typeof o=="string"?A.
test(o)||(e=s(e,i+"/fileFlushInterval","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/fileFlush\
Interval","type",{type:"string"}),r++)}t.fileFlushMinSizeKb!==void 0&&(b(t.fileFlushMinSizeKb,{instancePath:i+"/fileFlushMinSizeKb",parentData:t,parentDataProperty:"\
fileFlushMinSizeKb",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),t.statsCompression!==void 0&&typeof t.statsCompression!="boolean"&&(e=s(e,
i+"/statsCompression","type",{type:"boolean"}),r++);for(const o in t)Object.hasOwn(Gi,o)||(e=s(e,i,"closed",{field:o,known:Gi}),r++);(t.serviceCluster!==void 0)+
(t.tracingServiceName!==void 0)>1&&(e=s(e,i,"exclusive",{fields:kf}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Ie.errors=e,r===0}const po={key:0,operator:0,values:0},fo={matchLabels:0,matchExpressions:0};function $(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.matchLabels!==void 0){let o=t.matchLabels;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)typeof o[n]!=
"string"&&(e=s(e,i+"/matchLabels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/matchLabels","type",{type:"object"}),r++}
if(t.matchExpressions!==void 0){let o=t.matchExpressions;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.
isArray(f)){if(f.key!==void 0&&typeof f.key!="string"&&(e=s(e,i+"/matchExpressions/"+p+"/key","type",{type:"string"}),r++),f.operator!==void 0&&typeof f.operator!=
"string"&&(e=s(e,i+"/matchExpressions/"+p+"/operator","type",{type:"string"}),r++),f.values!==void 0){let l=f.values;if(Array.isArray(l)){const a=l.length;for(let c=0;c<
a;c++)typeof l[c]!="string"&&(e=s(e,i+"/matchExpressions/"+p+"/values/"+c,"type",{type:"string"}),r++)}else e=s(e,i+"/matchExpressions/"+p+"/values","type",{type:"\
array"}),r++}for(const l in f)Object.hasOwn(po,l)||(e=s(e,i+"/matchExpressions/"+p,"closed",{field:l,known:po}),r++)}else e=s(e,i+"/matchExpressions/"+p,"type",
{type:"object"}),r++}}else e=s(e,i+"/matchExpressions","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(fo,o)||(e=s(e,i,"closed",{field:o,known:fo}),r++)}else
e=s(e,i,"type",{type:"object"}),r++;return $.errors=e,r===0}const lo={name:0,value:0,envName:0},Cf=["value","envName"];function F(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(Array.
isArray(t)){const o=t.length;for(let n=0;n<o;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){p.name!==void 0&&typeof p.name!="string"&&(e=s(e,i+"/"+
n+"/name","type",{type:"string"}),r++),p.value!==void 0&&typeof p.value!="string"&&(e=s(e,i+"/"+n+"/value","type",{type:"string"}),r++),p.envName!==void 0&&typeof p.
envName!="string"&&(e=s(e,i+"/"+n+"/envName","type",{type:"string"}),r++);for(const f in p)Object.hasOwn(lo,f)||(e=s(e,i+"/"+n,"closed",{field:f,known:lo}),r++);
(p.value!==void 0)+(p.envName!==void 0)>1&&(e=s(e,i+"/"+n,"exclusive",{fields:Cf}),r++)}else e=s(e,i+"/"+n,"type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"\
array"}),r++;return F.errors=e,r===0}const yo={path:0,timeout:0,headers:0};function le(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="objec\
t"&&!Array.isArray(t)){if(t.path!==void 0&&typeof t.path!="string"&&(e=s(e,i+"/path","type",{type:"string"}),r++),t.timeout!==void 0){let o=t.timeout;typeof o==
"string"?A.test(o)||(e=s(e,i+"/timeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/timeout",
"type",{type:"string"}),r++)}t.headers!==void 0&&(F(t.headers,{instancePath:i+"/headers",parentData:t,parentDataProperty:"headers",rootData:y})||(e=e===null?F.errors:
e.concat(F.errors),r=e.length));for(const o in t)Object.hasOwn(yo,o)||(e=s(e,i,"closed",{field:o,known:yo}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return le.
errors=e,r===0}const Ge={maxRequestBytes:0,allowPartialMessage:0,packAsBytes:0},co={service:0,port:0,timeout:0,failOpen:0,clearRouteCache:0,statusOnError:0,includeRequestBodyInCheck:[
"maxRequestBytes","allowPartialMessage","packAsBytes"],pathPrefix:0,includeHeadersInCheck:0,includeRequestHeadersInCheck:0,includeAdditionalHeadersInCheck:0,headersToUpstreamOnAllow:0,
headersToDownstreamOnDeny:0,headersToDownstreamOnAllow:0},ao={service:0,port:0,timeout:0,failOpen:0,clearRouteCache:0,statusOnError:0,includeRequestBodyInCheck:[
"maxRequestBytes","allowPartialMessage","packAsBytes"]},mo=["USE_B3","USE_B3_WITH_W3C_PROPAGATION"],uo={service:0,port:0,maxTagLength:0,enable64bitTraceId:0,path:0,
traceContextOption:0,timeout:0,headers:0},go={service:0,port:0,accessToken:0,maxTagLength:0},bo={service:0,port:0,maxTagLength:0},jo={debug:0,maxNumberOfAttributes:0,
maxNumberOfAnnotations:0,maxNumberOfMessageEvents:0,maxTagLength:0,logging:["labels"]},vo={service:0,port:0,context:0,maxTagLength:0},Ao={service:0,port:0,accessToken:0},
ho={timeout:0,initialMetadata:0},ko={environment:[],dynatrace:[]},wo=["ISTIO_CANONICAL","OTEL_SEMANTIC_CONVENTIONS"],No={service:0,port:0,http:["path","timeout",
"headers"]},Do={tenant:0,clusterId:0,rootSpansPerMinute:0,httpService:["service","port","http"]},xo={service:0,port:0,maxTagLength:0,http:["path","timeout","hea\
ders"],grpc:["timeout","initialMetadata"],resourceDetectors:["environment","dynatrace"],serviceAttributeEnrichment:0,dynatraceSampler:["tenant","clusterId","roo\
tSpansPerMinute","httpService"]},Ke={text:0,labels:0},Rf=["text","labels"],So={path:0,logFormat:["text","labels"],omitEmptyValues:0},Co={service:0,port:0,logName:0,
filterStateObjectsToLog:0,additionalRequestHeadersToLog:0,additionalResponseHeadersToLog:0,additionalResponseTrailersToLog:0},Ro={service:0,port:0,logName:0,filterStateObjectsToLog:0},
To={service:0,port:0,logName:0,logFormat:["text","labels"]},Oo={name:0,service:0,port:0},Eo={name:0,envoyExtAuthzHttp:["service","port","timeout","failOpen","cl\
earRouteCache","statusOnError","includeRequestBodyInCheck","pathPrefix","includeHeadersInCheck","includeRequestHeadersInCheck","includeAdditionalHeadersInCheck",
"headersToUpstreamOnAllow","headersToDownstreamOnDeny","headersToDownstreamOnAllow"],envoyExtAuthzGrpc:["service","port","timeout","failOpen","clearRouteCache",
"statusOnError","includeRequestBodyInCheck"],zipkin:["service","port","maxTagLength","enable64bitTraceId","path","traceContextOption","timeout","headers"],lightstep:[
"service","port","accessToken","maxTagLength"],datadog:["service","port","maxTagLength"],stackdriver:["debug","maxNumberOfAttributes","maxNumberOfAnnotations","\
maxNumberOfMessageEvents","maxTagLength","logging"],opencensus:["service","port","context","maxTagLength"],skywalking:["service","port","accessToken"],opentelemetry:[
"service","port","maxTagLength","http","grpc","resourceDetectors","serviceAttributeEnrichment","dynatraceSampler"],prometheus:[],envoyFileAccessLog:["path","log\
Format","omitEmptyValues"],envoyHttpAls:["service","port","logName","filterStateObjectsToLog","additionalRequestHeadersToLog","additionalResponseHeadersToLog","\
additionalResponseTrailersToLog"],envoyTcpAls:["service","port","logName","filterStateObjectsToLog"],envoyOtelAls:["service","port","logName","logFormat"],sds:[
"name","service","port"]},Tf=["envoyExtAuthzHttp","envoyExtAuthzGrpc","zipkin","lightstep","datadog","stackdriver","opencensus","skywalking","opentelemetry","pr\
ometheus","envoyFileAccessLog","envoyHttpAls","envoyTcpAls","envoyOtelAls","sds"];function ar(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.envoyExtAuthzHttp!==
void 0){let o=t.envoyExtAuthzHttp;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.service!==void 0&&typeof o.service!="string"&&(e=s(e,i+"/envoyExtAuthzHttp/s\
ervice","type",{type:"string"}),r++),o.port!==void 0&&(b(o.port,{instancePath:i+"/envoyExtAuthzHttp/port",parentData:o,parentDataProperty:"port",rootData:y})||(e=
e===null?b.errors:e.concat(b.errors),r=e.length)),o.timeout!==void 0){let n=o.timeout;typeof n=="string"?A.test(n)||(e=s(e,i+"/envoyExtAuthzHttp/timeout","patte\
rn",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/envoyExtAuthzHttp/timeout","type",{type:"string"}),r++)}
if(o.failOpen!==void 0&&typeof o.failOpen!="boolean"&&(e=s(e,i+"/envoyExtAuthzHttp/failOpen","type",{type:"boolean"}),r++),o.clearRouteCache!==void 0&&typeof o.
clearRouteCache!="boolean"&&(e=s(e,i+"/envoyExtAuthzHttp/clearRouteCache","type",{type:"boolean"}),r++),o.statusOnError!==void 0&&typeof o.statusOnError!="strin\
g"&&(e=s(e,i+"/envoyExtAuthzHttp/statusOnError","type",{type:"string"}),r++),o.includeRequestBodyInCheck!==void 0){let n=o.includeRequestBodyInCheck;if(n&&typeof n==
"object"&&!Array.isArray(n)){n.maxRequestBytes!==void 0&&(b(n.maxRequestBytes,{instancePath:i+"/envoyExtAuthzHttp/includeRequestBodyInCheck/maxRequestBytes",parentData:n,
parentDataProperty:"maxRequestBytes",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),n.allowPartialMessage!==void 0&&typeof n.allowPartialMessage!=
"boolean"&&(e=s(e,i+"/envoyExtAuthzHttp/includeRequestBodyInCheck/allowPartialMessage","type",{type:"boolean"}),r++),n.packAsBytes!==void 0&&typeof n.packAsBytes!=
"boolean"&&(e=s(e,i+"/envoyExtAuthzHttp/includeRequestBodyInCheck/packAsBytes","type",{type:"boolean"}),r++);for(const p in n)Object.hasOwn(Ge,p)||(e=s(e,i+"/en\
voyExtAuthzHttp/includeRequestBodyInCheck","closed",{field:p,known:Ge}),r++)}else e=s(e,i+"/envoyExtAuthzHttp/includeRequestBodyInCheck","type",{type:"object"}),
r++}if(o.pathPrefix!==void 0&&typeof o.pathPrefix!="string"&&(e=s(e,i+"/envoyExtAuthzHttp/pathPrefix","type",{type:"string"}),r++),o.includeHeadersInCheck!==void 0){
let n=o.includeHeadersInCheck;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/envoyExtAuthzHttp/includeHeadersInChec\
k/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/envoyExtAuthzHttp/includeHeadersInCheck","type",{type:"array"}),r++}if(o.includeRequestHeadersInCheck!==void 0){
let n=o.includeRequestHeadersInCheck;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/envoyExtAuthzHttp/includeReques\
tHeadersInCheck/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/envoyExtAuthzHttp/includeRequestHeadersInCheck","type",{type:"array"}),r++}if(o.includeAdditionalHeadersInCheck!==
void 0){let n=o.includeAdditionalHeadersInCheck;if(n&&typeof n=="object"&&!Array.isArray(n))for(const p in n)typeof n[p]!="string"&&(e=s(e,i+"/envoyExtAuthzHttp\
/includeAdditionalHeadersInCheck/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/envoyExtAuthzHttp/includeAdditionalHeade\
rsInCheck","type",{type:"object"}),r++}if(o.headersToUpstreamOnAllow!==void 0){let n=o.headersToUpstreamOnAllow;if(Array.isArray(n)){const p=n.length;for(let f=0;f<
p;f++)typeof n[f]!="string"&&(e=s(e,i+"/envoyExtAuthzHttp/headersToUpstreamOnAllow/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/envoyExtAuthzHttp/headersToUp\
streamOnAllow","type",{type:"array"}),r++}if(o.headersToDownstreamOnDeny!==void 0){let n=o.headersToDownstreamOnDeny;if(Array.isArray(n)){const p=n.length;for(let f=0;f<
p;f++)typeof n[f]!="string"&&(e=s(e,i+"/envoyExtAuthzHttp/headersToDownstreamOnDeny/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/envoyExtAuthzHttp/headersToD\
ownstreamOnDeny","type",{type:"array"}),r++}if(o.headersToDownstreamOnAllow!==void 0){let n=o.headersToDownstreamOnAllow;if(Array.isArray(n)){const p=n.length;for(let f=0;f<
p;f++)typeof n[f]!="string"&&(e=s(e,i+"/envoyExtAuthzHttp/headersToDownstreamOnAllow/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/envoyExtAuthzHttp/headersTo\
DownstreamOnAllow","type",{type:"array"}),r++}for(const n in o)Object.hasOwn(co,n)||(e=s(e,i+"/envoyExtAuthzHttp","closed",{field:n,known:co}),r++)}else e=s(e,i+
"/envoyExtAuthzHttp","type",{type:"object"}),r++}if(t.envoyExtAuthzGrpc!==void 0){let o=t.envoyExtAuthzGrpc;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.service!==
void 0&&typeof o.service!="string"&&(e=s(e,i+"/envoyExtAuthzGrpc/service","type",{type:"string"}),r++),o.port!==void 0&&(b(o.port,{instancePath:i+"/envoyExtAuth\
zGrpc/port",parentData:o,parentDataProperty:"port",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.timeout!==void 0){let n=o.timeout;typeof n==
"string"?A.test(n)||(e=s(e,i+"/envoyExtAuthzGrpc/timeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=
s(e,i+"/envoyExtAuthzGrpc/timeout","type",{type:"string"}),r++)}if(o.failOpen!==void 0&&typeof o.failOpen!="boolean"&&(e=s(e,i+"/envoyExtAuthzGrpc/failOpen","ty\
pe",{type:"boolean"}),r++),o.clearRouteCache!==void 0&&typeof o.clearRouteCache!="boolean"&&(e=s(e,i+"/envoyExtAuthzGrpc/clearRouteCache","type",{type:"boolean"}),
r++),o.statusOnError!==void 0&&typeof o.statusOnError!="string"&&(e=s(e,i+"/envoyExtAuthzGrpc/statusOnError","type",{type:"string"}),r++),o.includeRequestBodyInCheck!==
void 0){let n=o.includeRequestBodyInCheck;if(n&&typeof n=="object"&&!Array.isArray(n)){n.maxRequestBytes!==void 0&&(b(n.maxRequestBytes,{instancePath:i+"/envoyE\
xtAuthzGrpc/includeRequestBodyInCheck/maxRequestBytes",parentData:n,parentDataProperty:"maxRequestBytes",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=
e.length)),n.allowPartialMessage!==void 0&&typeof n.allowPartialMessage!="boolean"&&(e=s(e,i+"/envoyExtAuthzGrpc/includeRequestBodyInCheck/allowPartialMessage",
"type",{type:"boolean"}),r++),n.packAsBytes!==void 0&&typeof n.packAsBytes!="boolean"&&(e=s(e,i+"/envoyExtAuthzGrpc/includeRequestBodyInCheck/packAsBytes","type",
{type:"boolean"}),r++);for(const p in n)Object.hasOwn(Ge,p)||(e=s(e,i+"/envoyExtAuthzGrpc/includeRequestBodyInCheck","closed",{field:p,known:Ge}),r++)}else e=s(
e,i+"/envoyExtAuthzGrpc/includeRequestBodyInCheck","type",{type:"object"}),r++}for(const n in o)Object.hasOwn(ao,n)||(e=s(e,i+"/envoyExtAuthzGrpc","closed",{field:n,
known:ao}),r++)}else e=s(e,i+"/envoyExtAuthzGrpc","type",{type:"object"}),r++}if(t.zipkin!==void 0){let o=t.zipkin;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.service!==void 0&&typeof o.service!="string"&&(e=s(e,i+"/zipkin/service","type",{type:"string"}),r++),o.port!==void 0&&(b(o.port,{instancePath:i+"/zipkin/p\
ort",parentData:o,parentDataProperty:"port",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.maxTagLength!==void 0&&(b(o.maxTagLength,{instancePath:i+
"/zipkin/maxTagLength",parentData:o,parentDataProperty:"maxTagLength",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.enable64bitTraceId!==
void 0&&typeof o.enable64bitTraceId!="boolean"&&(e=s(e,i+"/zipkin/enable64bitTraceId","type",{type:"boolean"}),r++),o.path!==void 0&&typeof o.path!="string"&&(e=
s(e,i+"/zipkin/path","type",{type:"string"}),r++),o.traceContextOption!==void 0&&(mo.includes(o.traceContextOption)||(e=s(e,i+"/zipkin/traceContextOption","choi\
ce",{choices:mo}),r++)),o.timeout!==void 0){let n=o.timeout;typeof n=="string"?A.test(n)||(e=s(e,i+"/zipkin/timeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-\
9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/zipkin/timeout","type",{type:"string"}),r++)}o.headers!==void 0&&(F(o.headers,{instancePath:i+
"/zipkin/headers",parentData:o,parentDataProperty:"headers",rootData:y})||(e=e===null?F.errors:e.concat(F.errors),r=e.length));for(const n in o)Object.hasOwn(uo,
n)||(e=s(e,i+"/zipkin","closed",{field:n,known:uo}),r++)}else e=s(e,i+"/zipkin","type",{type:"object"}),r++}if(t.lightstep!==void 0){let o=t.lightstep;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.service!==void 0&&typeof o.service!="string"&&(e=s(e,i+"/lightstep/service","type",{type:"string"}),r++),o.port!==void 0&&(b(o.port,
{instancePath:i+"/lightstep/port",parentData:o,parentDataProperty:"port",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.accessToken!==void 0&&
typeof o.accessToken!="string"&&(e=s(e,i+"/lightstep/accessToken","type",{type:"string"}),r++),o.maxTagLength!==void 0&&(b(o.maxTagLength,{instancePath:i+"/ligh\
tstep/maxTagLength",parentData:o,parentDataProperty:"maxTagLength",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length));for(const n in o)Object.hasOwn(
go,n)||(e=s(e,i+"/lightstep","closed",{field:n,known:go}),r++)}else e=s(e,i+"/lightstep","type",{type:"object"}),r++}if(t.datadog!==void 0){let o=t.datadog;if(o&&
typeof o=="object"&&!Array.isArray(o)){o.service!==void 0&&typeof o.service!="string"&&(e=s(e,i+"/datadog/service","type",{type:"string"}),r++),o.port!==void 0&&
(b(o.port,{instancePath:i+"/datadog/port",parentData:o,parentDataProperty:"port",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.maxTagLength!==
void 0&&(b(o.maxTagLength,{instancePath:i+"/datadog/maxTagLength",parentData:o,parentDataProperty:"maxTagLength",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),
r=e.length));for(const n in o)Object.hasOwn(bo,n)||(e=s(e,i+"/datadog","closed",{field:n,known:bo}),r++)}else e=s(e,i+"/datadog","type",{type:"object"}),r++}if(t.
stackdriver!==void 0){let o=t.stackdriver;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.debug!==void 0&&typeof o.debug!="boolean"&&(e=s(e,i+"/stackdriver/de\
bug","type",{type:"boolean"}),r++),o.maxNumberOfAttributes!==void 0){let n=o.maxNumberOfAttributes;!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!=
"string"&&(e=s(e,i+"/stackdriver/maxNumberOfAttributes","type",{type:Te.type}),r++),typeof n=="string"&&(we.test(n)||(e=s(e,i+"/stackdriver/maxNumberOfAttribute\
s","pattern",{pattern:"^-?[0-9]+$"}),r++))}if(o.maxNumberOfAnnotations!==void 0){let n=o.maxNumberOfAnnotations;!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))&&typeof n!="string"&&(e=s(e,i+"/stackdriver/maxNumberOfAnnotations","type",{type:Te.type}),r++),typeof n=="string"&&(we.test(n)||(e=s(e,i+"/stackdriver/maxN\
umberOfAnnotations","pattern",{pattern:"^-?[0-9]+$"}),r++))}if(o.maxNumberOfMessageEvents!==void 0){let n=o.maxNumberOfMessageEvents;!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))&&typeof n!="string"&&(e=s(e,i+"/stackdriver/maxNumberOfMessageEvents","type",{type:Te.type}),r++),typeof n=="string"&&(we.test(n)||(e=s(
e,i+"/stackdriver/maxNumberOfMessageEvents","pattern",{pattern:"^-?[0-9]+$"}),r++))}if(o.maxTagLength!==void 0&&(b(o.maxTagLength,{instancePath:i+"/stackdriver/\
maxTagLength",parentData:o,parentDataProperty:"maxTagLength",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.logging!==void 0){let n=o.logging;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.labels!==void 0){let p=n.labels;if(p&&typeof p=="object"&&!Array.isArray(p))for(const f in p)typeof p[f]!="str\
ing"&&(e=s(e,i+"/stackdriver/logging/labels/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/stackdriver/logging/labels","\
type",{type:"object"}),r++}for(const p in n)Object.hasOwn(Mr,p)||(e=s(e,i+"/stackdriver/logging","closed",{field:p,known:Mr}),r++)}else e=s(e,i+"/stackdriver/lo\
gging","type",{type:"object"}),r++}for(const n in o)Object.hasOwn(jo,n)||(e=s(e,i+"/stackdriver","closed",{field:n,known:jo}),r++)}else e=s(e,i+"/stackdriver","\
type",{type:"object"}),r++}if(t.opencensus!==void 0){let o=t.opencensus;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.service!==void 0&&typeof o.service!="s\
tring"&&(e=s(e,i+"/opencensus/service","type",{type:"string"}),r++),o.port!==void 0&&(b(o.port,{instancePath:i+"/opencensus/port",parentData:o,parentDataProperty:"\
port",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.context!==void 0){let n=o.context;if(Array.isArray(n)){const p=n.length;for(let f=0;f<
p;f++)Br.includes(n[f])||(e=s(e,i+"/opencensus/context/"+f,"choice",{choices:Br}),r++)}else e=s(e,i+"/opencensus/context","type",{type:"array"}),r++}o.maxTagLength!==
void 0&&(b(o.maxTagLength,{instancePath:i+"/opencensus/maxTagLength",parentData:o,parentDataProperty:"maxTagLength",rootData:y})||(e=e===null?b.errors:e.concat(
b.errors),r=e.length));for(const n in o)Object.hasOwn(vo,n)||(e=s(e,i+"/opencensus","closed",{field:n,known:vo}),r++)}else e=s(e,i+"/opencensus","type",{type:"o\
bject"}),r++}if(t.skywalking!==void 0){let o=t.skywalking;if(o&&typeof o=="object"&&!Array.isArray(o)){o.service!==void 0&&typeof o.service!="string"&&(e=s(e,i+
"/skywalking/service","type",{type:"string"}),r++),o.port!==void 0&&(b(o.port,{instancePath:i+"/skywalking/port",parentData:o,parentDataProperty:"port",rootData:y})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.accessToken!==void 0&&typeof o.accessToken!="string"&&(e=s(e,i+"/skywalking/accessToken","type",{type:"st\
ring"}),r++);for(const n in o)Object.hasOwn(Ao,n)||(e=s(e,i+"/skywalking","closed",{field:n,known:Ao}),r++)}else e=s(e,i+"/skywalking","type",{type:"object"}),r++}
if(t.opentelemetry!==void 0){let o=t.opentelemetry;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.service!==void 0&&typeof o.service!="string"&&(e=s(e,i+"/op\
entelemetry/service","type",{type:"string"}),r++),o.port!==void 0&&(b(o.port,{instancePath:i+"/opentelemetry/port",parentData:o,parentDataProperty:"port",rootData:y})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.maxTagLength!==void 0&&(b(o.maxTagLength,{instancePath:i+"/opentelemetry/maxTagLength",parentData:o,parentDataProperty:"\
maxTagLength",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.http!==void 0&&(le(o.http,{instancePath:i+"/opentelemetry/http",parentData:o,
parentDataProperty:"http",rootData:y})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)),o.grpc!==void 0){let n=o.grpc;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.timeout!==void 0){let p=n.timeout;typeof p=="string"?A.test(p)||(e=s(e,i+"/opentelemetry/grpc/timeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\\
.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/opentelemetry/grpc/timeout","type",{type:"string"}),r++)}n.initialMetadata!==void 0&&(F(n.initialMetadata,
{instancePath:i+"/opentelemetry/grpc/initialMetadata",parentData:n,parentDataProperty:"initialMetadata",rootData:y})||(e=e===null?F.errors:e.concat(F.errors),r=
e.length));for(const p in n)Object.hasOwn(ho,p)||(e=s(e,i+"/opentelemetry/grpc","closed",{field:p,known:ho}),r++)}else e=s(e,i+"/opentelemetry/grpc","type",{type:"\
object"}),r++}if(o.resourceDetectors!==void 0){let n=o.resourceDetectors;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.environment!==void 0){let p=n.environment;
if(p&&typeof p=="object"&&!Array.isArray(p))for(const f in p)Object.hasOwn(X,f)||(e=s(e,i+"/opentelemetry/resourceDetectors/environment","closed",{field:f,known:X}),
r++);else e=s(e,i+"/opentelemetry/resourceDetectors/environment","type",{type:"object"}),r++}if(n.dynatrace!==void 0){let p=n.dynatrace;if(p&&typeof p=="object"&&
!Array.isArray(p))for(const f in p)Object.hasOwn(X,f)||(e=s(e,i+"/opentelemetry/resourceDetectors/dynatrace","closed",{field:f,known:X}),r++);else e=s(e,i+"/ope\
ntelemetry/resourceDetectors/dynatrace","type",{type:"object"}),r++}for(const p in n)Object.hasOwn(ko,p)||(e=s(e,i+"/opentelemetry/resourceDetectors","closed",{
field:p,known:ko}),r++)}else e=s(e,i+"/opentelemetry/resourceDetectors","type",{type:"object"}),r++}if(o.serviceAttributeEnrichment!==void 0&&(wo.includes(o.serviceAttributeEnrichment)||
(e=s(e,i+"/opentelemetry/serviceAttributeEnrichment","choice",{choices:wo}),r++)),o.dynatraceSampler!==void 0){let n=o.dynatraceSampler;if(n&&typeof n=="object"&&
!Array.isArray(n)){if(n.tenant!==void 0&&typeof n.tenant!="string"&&(e=s(e,i+"/opentelemetry/dynatraceSampler/tenant","type",{type:"string"}),r++),n.clusterId!==
void 0&&(w(n.clusterId,{instancePath:i+"/opentelemetry/dynatraceSampler/clusterId",parentData:n,parentDataProperty:"clusterId",rootData:y})||(e=e===null?w.errors:
e.concat(w.errors),r=e.length)),n.rootSpansPerMinute!==void 0&&(b(n.rootSpansPerMinute,{instancePath:i+"/opentelemetry/dynatraceSampler/rootSpansPerMinute",parentData:n,
parentDataProperty:"rootSpansPerMinute",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),n.httpService!==void 0){let p=n.httpService;if(p&&typeof p==
"object"&&!Array.isArray(p)){p.service!==void 0&&typeof p.service!="string"&&(e=s(e,i+"/opentelemetry/dynatraceSampler/httpService/service","type",{type:"string"}),
r++),p.port!==void 0&&(b(p.port,{instancePath:i+"/opentelemetry/dynatraceSampler/httpService/port",parentData:p,parentDataProperty:"port",rootData:y})||(e=e===null?
b.errors:e.concat(b.errors),r=e.length)),p.http!==void 0&&(le(p.http,{instancePath:i+"/opentelemetry/dynatraceSampler/httpService/http",parentData:p,parentDataProperty:"\
http",rootData:y})||(e=e===null?le.errors:e.concat(le.errors),r=e.length));for(const f in p)Object.hasOwn(No,f)||(e=s(e,i+"/opentelemetry/dynatraceSampler/httpS\
ervice","closed",{field:f,known:No}),r++)}else e=s(e,i+"/opentelemetry/dynatraceSampler/httpService","type",{type:"object"}),r++}for(const p in n)Object.hasOwn(
Do,p)||(e=s(e,i+"/opentelemetry/dynatraceSampler","closed",{field:p,known:Do}),r++)}else e=s(e,i+"/opentelemetry/dynatraceSampler","type",{type:"object"}),r++}for(const n in o)
Object.hasOwn(xo,n)||(e=s(e,i+"/opentelemetry","closed",{field:n,known:xo}),r++)}else e=s(e,i+"/opentelemetry","type",{type:"object"}),r++}if(t.prometheus!==void 0){
let o=t.prometheus;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)Object.hasOwn(X,n)||(e=s(e,i+"/prometheus","closed",{field:n,known:X}),r++);else
e=s(e,i+"/prometheus","type",{type:"object"}),r++}if(t.envoyFileAccessLog!==void 0){let o=t.envoyFileAccessLog;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
path!==void 0&&typeof o.path!="string"&&(e=s(e,i+"/envoyFileAccessLog/path","type",{type:"string"}),r++),o.logFormat!==void 0){let n=o.logFormat;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.text!==void 0&&typeof n.text!="string"&&(e=s(e,i+"/envoyFileAccessLog/logFormat/text","type",{type:"string"}),r++),n.labels!==
void 0){let p=n.labels;p&&typeof p=="object"&&!Array.isArray(p)||(e=s(e,i+"/envoyFileAccessLog/logFormat/labels","type",{type:"object"}),r++)}for(const p in n)Object.
hasOwn(Ke,p)||(e=s(e,i+"/envoyFileAccessLog/logFormat","closed",{field:p,known:Ke}),r++);(n.text!==void 0)+(n.labels!==void 0)>1&&(e=s(e,i+"/envoyFileAccessLog/\
logFormat","exclusive",{fields:Rf}),r++)}else e=s(e,i+"/envoyFileAccessLog/logFormat","type",{type:"object"}),r++}o.omitEmptyValues!==void 0&&typeof o.omitEmptyValues!=
"boolean"&&(e=s(e,i+"/envoyFileAccessLog/omitEmptyValues","type",{type:"boolean"}),r++);for(const n in o)Object.hasOwn(So,n)||(e=s(e,i+"/envoyFileAccessLog","cl\
osed",{field:n,known:So}),r++)}else e=s(e,i+"/envoyFileAccessLog","type",{type:"object"}),r++}if(t.envoyHttpAls!==void 0){let o=t.envoyHttpAls;if(o&&typeof o=="\
object"&&!Array.isArray(o)){if(o.service!==void 0&&typeof o.service!="string"&&(e=s(e,i+"/envoyHttpAls/service","type",{type:"string"}),r++),o.port!==void 0&&(b(
o.port,{instancePath:i+"/envoyHttpAls/port",parentData:o,parentDataProperty:"port",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.logName!==
void 0&&typeof o.logName!="string"&&(e=s(e,i+"/envoyHttpAls/logName","type",{type:"string"}),r++),o.filterStateObjectsToLog!==void 0){let n=o.filterStateObjectsToLog;
if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/envoyHttpAls/filterStateObjectsToLog/"+f,"type",{type:"string"}),r++)}else
e=s(e,i+"/envoyHttpAls/filterStateObjectsToLog","type",{type:"array"}),r++}if(o.additionalRequestHeadersToLog!==void 0){let n=o.additionalRequestHeadersToLog;if(Array.
isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/envoyHttpAls/additionalRequestHeadersToLog/"+f,"type",{type:"string"}),r++)}else
e=s(e,i+"/envoyHttpAls/additionalRequestHeadersToLog","type",{type:"array"}),r++}if(o.additionalResponseHeadersToLog!==void 0){let n=o.additionalResponseHeadersToLog;
if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/envoyHttpAls/additionalResponseHeadersToLog/"+f,"type",{type:"string"}),
r++)}else e=s(e,i+"/envoyHttpAls/additionalResponseHeadersToLog","type",{type:"array"}),r++}if(o.additionalResponseTrailersToLog!==void 0){let n=o.additionalResponseTrailersToLog;
if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/envoyHttpAls/additionalResponseTrailersToLog/"+f,"type",{type:"strin\
g"}),r++)}else e=s(e,i+"/envoyHttpAls/additionalResponseTrailersToLog","type",{type:"array"}),r++}for(const n in o)Object.hasOwn(Co,n)||(e=s(e,i+"/envoyHttpAls",
"closed",{field:n,known:Co}),r++)}else e=s(e,i+"/envoyHttpAls","type",{type:"object"}),r++}if(t.envoyTcpAls!==void 0){let o=t.envoyTcpAls;if(o&&typeof o=="objec\
t"&&!Array.isArray(o)){if(o.service!==void 0&&typeof o.service!="string"&&(e=s(e,i+"/envoyTcpAls/service","type",{type:"string"}),r++),o.port!==void 0&&(b(o.port,
{instancePath:i+"/envoyTcpAls/port",parentData:o,parentDataProperty:"port",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.logName!==void 0&&
typeof o.logName!="string"&&(e=s(e,i+"/envoyTcpAls/logName","type",{type:"string"}),r++),o.filterStateObjectsToLog!==void 0){let n=o.filterStateObjectsToLog;if(Array.
isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/envoyTcpAls/filterStateObjectsToLog/"+f,"type",{type:"string"}),r++)}else e=s(
e,i+"/envoyTcpAls/filterStateObjectsToLog","type",{type:"array"}),r++}for(const n in o)Object.hasOwn(Ro,n)||(e=s(e,i+"/envoyTcpAls","closed",{field:n,known:Ro}),
r++)}else e=s(e,i+"/envoyTcpAls","type",{type:"object"}),r++}if(t.envoyOtelAls!==void 0){let o=t.envoyOtelAls;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
service!==void 0&&typeof o.service!="string"&&(e=s(e,i+"/envoyOtelAls/service","type",{type:"string"}),r++),o.port!==void 0&&(b(o.port,{instancePath:i+"/envoyOt\
elAls/port",parentData:o,parentDataProperty:"port",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.logName!==void 0&&typeof o.logName!="str\
ing"&&(e=s(e,i+"/envoyOtelAls/logName","type",{type:"string"}),r++),o.logFormat!==void 0){let n=o.logFormat;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.text!==
void 0&&typeof n.text!="string"&&(e=s(e,i+"/envoyOtelAls/logFormat/text","type",{type:"string"}),r++),n.labels!==void 0){let p=n.labels;p&&typeof p=="object"&&!Array.
isArray(p)||(e=s(e,i+"/envoyOtelAls/logFormat/labels","type",{type:"object"}),r++)}for(const p in n)Object.hasOwn(Ke,p)||(e=s(e,i+"/envoyOtelAls/logFormat","clo\
sed",{field:p,known:Ke}),r++)}else e=s(e,i+"/envoyOtelAls/logFormat","type",{type:"object"}),r++}for(const n in o)Object.hasOwn(To,n)||(e=s(e,i+"/envoyOtelAls",
"closed",{field:n,known:To}),r++)}else e=s(e,i+"/envoyOtelAls","type",{type:"object"}),r++}if(t.sds!==void 0){let o=t.sds;if(o&&typeof o=="object"&&!Array.isArray(
o)){o.name!==void 0&&typeof o.name!="string"&&(e=s(e,i+"/sds/name","type",{type:"string"}),r++),o.service!==void 0&&typeof o.service!="string"&&(e=s(e,i+"/sds/s\
ervice","type",{type:"string"}),r++),o.port!==void 0&&(b(o.port,{instancePath:i+"/sds/port",parentData:o,parentDataProperty:"port",rootData:y})||(e=e===null?b.errors:
e.concat(b.errors),r=e.length));for(const n in o)Object.hasOwn(Oo,n)||(e=s(e,i+"/sds","closed",{field:n,known:Oo}),r++)}else e=s(e,i+"/sds","type",{type:"object"}),
r++}for(const o in t)Object.hasOwn(Eo,o)||(e=s(e,i,"closed",{field:o,known:Eo}),r++);(t.envoyExtAuthzHttp!==void 0)+(t.envoyExtAuthzGrpc!==void 0)+(t.zipkin!==void 0)+
(t.lightstep!==void 0)+(t.datadog!==void 0)+(t.stackdriver!==void 0)+(t.opencensus!==void 0)+(t.skywalking!==void 0)+(t.opentelemetry!==void 0)+(t.prometheus!==
void 0)+(t.envoyFileAccessLog!==void 0)+(t.envoyHttpAls!==void 0)+(t.envoyTcpAls!==void 0)+(t.envoyOtelAls!==void 0)+(t.sds!==void 0)>1&&(e=s(e,i,"exclusive",{fields:Tf}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return ar.errors=e,r===0}const Lo={attempts:0,perTryTimeout:0,retryOn:0,retryRemoteLocalities:0,retryIgnorePreviousHosts:0,backoff:0};function De(t,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.attempts!==void 0){let o=t.attempts;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(e=s(e,i+"/attempts","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/attempts","maximum",{comparison:"<\
=",limit:2147483647}),r++),(o<-2147483648||isNaN(o))&&(e=s(e,i+"/attempts","minimum",{comparison:">=",limit:-2147483648}),r++))}if(t.perTryTimeout!==void 0){let o=t.
perTryTimeout;typeof o=="string"?A.test(o)||(e=s(e,i+"/perTryTimeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),
r++):(e=s(e,i+"/perTryTimeout","type",{type:"string"}),r++)}if(t.retryOn!==void 0&&typeof t.retryOn!="string"&&(e=s(e,i+"/retryOn","type",{type:"string"}),r++),
t.retryRemoteLocalities!==void 0&&typeof t.retryRemoteLocalities!="boolean"&&(e=s(e,i+"/retryRemoteLocalities","type",{type:"boolean"}),r++),t.retryIgnorePreviousHosts!==
void 0&&typeof t.retryIgnorePreviousHosts!="boolean"&&(e=s(e,i+"/retryIgnorePreviousHosts","type",{type:"boolean"}),r++),t.backoff!==void 0){let o=t.backoff;typeof o==
"string"?A.test(o)||(e=s(e,i+"/backoff","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/backoff",
"type",{type:"string"}),r++)}for(const o in t)Object.hasOwn(Lo,o)||(e=s(e,i,"closed",{field:o,known:Lo}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return De.
errors=e,r===0}const qo=["TLS_AUTO","TLSV1_2","TLSV1_3"],Vo={minProtocolVersion:0,ecdhCurves:0,cipherSuites:0};function ye(t,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.minProtocolVersion!==void 0&&(qo.includes(t.minProtocolVersion)||(e=s(e,i+"/m\
inProtocolVersion","choice",{choices:qo}),r++)),t.ecdhCurves!==void 0){let o=t.ecdhCurves;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!=
"string"&&(e=s(e,i+"/ecdhCurves/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/ecdhCurves","type",{type:"array"}),r++}if(t.cipherSuites!==void 0){let o=t.cipherSuites;
if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/cipherSuites/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/cipherS\
uites","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(Vo,o)||(e=s(e,i,"closed",{field:o,known:Vo}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return ye.
errors=e,r===0}const $o=["UNSPECIFIED","OFF","DEFAULT","STRICT"],Io=["TEXT","JSON"],Fo=["REGISTRY_ONLY","ALLOW_ANY","ALLOW_ANY_DYNAMIC_DNS"],Ho={mode:0,tls:["mo\
de","clientCertificate","privateKey","caCertificates","credentialName","subjectAltNames","sni","insecureSkipVerify","caCrl"]},Mo=["PASSTHROUGH","LOCALHOST"],_o=[
"SERVICE_REGISTRY"],Uo={address:0,tlsSettings:["mode","clientCertificate","privateKey","caCertificates","credentialName","subjectAltNames","sni","insecureSkipVe\
rify","caCrl"],subscribedResources:0},zo={pem:0,spiffeBundleUrl:0,certSigners:0,trustDomains:0},Of=["pem","spiffeBundleUrl"],Bo=["DO_NOT_UPGRADE","UPGRADE"],Go={
secretName:0,dnsNames:0},Ko={clusterLocal:0},Yo={settings:["clusterLocal"],hosts:0},Wo=["LOCAL","GLOBAL"],Zo={namespaceSelector:["matchLabels","matchExpressions"],
servicesSelector:["matchLabels","matchExpressions"],scope:0},Qo={address:0,tlsSettings:["mode","clientCertificate","privateKey","caCertificates","credentialName",
"subjectAltNames","sni","insecureSkipVerify","caCrl"],requestTimeout:0,istiodSide:0},Xo={tracing:0,metrics:0,accessLogging:0},Jo=["DEFAULT","NONE","BASE","MERGE\
_SLASHES","DECODE_AND_MERGE_SLASHES"],Po={normalization:0},es={proxyListenPort:0,proxyInboundListenPort:0,proxyHttpPort:0,connectTimeout:0,hboneIdleTimeout:0,protocolDetectionTimeout:0,
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
rSuites"]};function Fe(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
proxyListenPort!==void 0&&(w(t.proxyListenPort,{instancePath:i+"/proxyListenPort",parentData:t,parentDataProperty:"proxyListenPort",rootData:y})||(e=e===null?w.
errors:e.concat(w.errors),r=e.length)),t.proxyInboundListenPort!==void 0&&(w(t.proxyInboundListenPort,{instancePath:i+"/proxyInboundListenPort",parentData:t,parentDataProperty:"\
proxyInboundListenPort",rootData:y})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),t.proxyHttpPort!==void 0&&(w(t.proxyHttpPort,{instancePath:i+"/proxyH\
ttpPort",parentData:t,parentDataProperty:"proxyHttpPort",rootData:y})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),t.connectTimeout!==void 0){let o=t.connectTimeout;
typeof o=="string"?A.test(o)||(e=s(e,i+"/connectTimeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=
s(e,i+"/connectTimeout","type",{type:"string"}),r++)}if(t.hboneIdleTimeout!==void 0){let o=t.hboneIdleTimeout;typeof o=="string"?A.test(o)||(e=s(e,i+"/hboneIdle\
Timeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/hboneIdleTimeout","type",{type:"string"}),
r++)}if(t.protocolDetectionTimeout!==void 0){let o=t.protocolDetectionTimeout;typeof o=="string"?A.test(o)||(e=s(e,i+"/protocolDetectionTimeout","pattern",{pattern:"\
^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/protocolDetectionTimeout","type",{type:"string"}),r++)}if(t.tcpKeepalive!==
void 0&&(K(t.tcpKeepalive,{instancePath:i+"/tcpKeepalive",parentData:t,parentDataProperty:"tcpKeepalive",rootData:y})||(e=e===null?K.errors:e.concat(K.errors),r=
e.length)),t.ingressClass!==void 0&&typeof t.ingressClass!="string"&&(e=s(e,i+"/ingressClass","type",{type:"string"}),r++),t.ingressService!==void 0&&typeof t.ingressService!=
"string"&&(e=s(e,i+"/ingressService","type",{type:"string"}),r++),t.ingressControllerMode!==void 0&&($o.includes(t.ingressControllerMode)||(e=s(e,i+"/ingressCon\
trollerMode","choice",{choices:$o}),r++)),t.ingressSelector!==void 0&&typeof t.ingressSelector!="string"&&(e=s(e,i+"/ingressSelector","type",{type:"string"}),r++),
t.enableTracing!==void 0&&typeof t.enableTracing!="boolean"&&(e=s(e,i+"/enableTracing","type",{type:"boolean"}),r++),t.accessLogFile!==void 0&&typeof t.accessLogFile!=
"string"&&(e=s(e,i+"/accessLogFile","type",{type:"string"}),r++),t.accessLogFormat!==void 0&&typeof t.accessLogFormat!="string"&&(e=s(e,i+"/accessLogFormat","ty\
pe",{type:"string"}),r++),t.accessLogEncoding!==void 0&&(Io.includes(t.accessLogEncoding)||(e=s(e,i+"/accessLogEncoding","choice",{choices:Io}),r++)),t.enableEnvoyAccessLogService!==
void 0&&typeof t.enableEnvoyAccessLogService!="boolean"&&(e=s(e,i+"/enableEnvoyAccessLogService","type",{type:"boolean"}),r++),t.disableEnvoyListenerLog!==void 0&&
typeof t.disableEnvoyListenerLog!="boolean"&&(e=s(e,i+"/disableEnvoyListenerLog","type",{type:"boolean"}),r++),t.defaultConfig!==void 0&&(Ie(t.defaultConfig,{instancePath:i+
"/defaultConfig",parentData:t,parentDataProperty:"defaultConfig",rootData:y})||(e=e===null?Ie.errors:e.concat(Ie.errors),r=e.length)),t.outboundTrafficPolicy!==
void 0){let o=t.outboundTrafficPolicy;if(o&&typeof o=="object"&&!Array.isArray(o)){o.mode!==void 0&&(Fo.includes(o.mode)||(e=s(e,i+"/outboundTrafficPolicy/mode",
"choice",{choices:Fo}),r++)),o.tls!==void 0&&(D(o.tls,{instancePath:i+"/outboundTrafficPolicy/tls",parentData:o,parentDataProperty:"tls",rootData:y})||(e=e===null?
D.errors:e.concat(D.errors),r=e.length));for(const n in o)Object.hasOwn(Ho,n)||(e=s(e,i+"/outboundTrafficPolicy","closed",{field:n,known:Ho}),r++)}else e=s(e,i+
"/outboundTrafficPolicy","type",{type:"object"}),r++}if(t.inboundTrafficPolicy!==void 0){let o=t.inboundTrafficPolicy;if(o&&typeof o=="object"&&!Array.isArray(o)){
o.mode!==void 0&&(Mo.includes(o.mode)||(e=s(e,i+"/inboundTrafficPolicy/mode","choice",{choices:Mo}),r++));for(const n in o)Object.hasOwn(Q,n)||(e=s(e,i+"/inboun\
dTrafficPolicy","closed",{field:n,known:Q}),r++)}else e=s(e,i+"/inboundTrafficPolicy","type",{type:"object"}),r++}if(t.configSources!==void 0){let o=t.configSources;
if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.address!==void 0&&typeof f.address!="str\
ing"&&(e=s(e,i+"/configSources/"+p+"/address","type",{type:"string"}),r++),f.tlsSettings!==void 0&&(D(f.tlsSettings,{instancePath:i+"/configSources/"+p+"/tlsSet\
tings",parentData:f,parentDataProperty:"tlsSettings",rootData:y})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),f.subscribedResources!==void 0){let l=f.
subscribedResources;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)_o.includes(l[c])||(e=s(e,i+"/configSources/"+p+"/subscribedResources/"+c,"choice",
{choices:_o}),r++)}else e=s(e,i+"/configSources/"+p+"/subscribedResources","type",{type:"array"}),r++}for(const l in f)Object.hasOwn(Uo,l)||(e=s(e,i+"/configSou\
rces/"+p,"closed",{field:l,known:Uo}),r++)}else e=s(e,i+"/configSources/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/configSources","type",{type:"array"}),r++}
if(t.enableAutoMtls!==void 0&&typeof t.enableAutoMtls!="boolean"&&(e=s(e,i+"/enableAutoMtls","type",{type:"boolean"}),r++),t.trustDomain!==void 0&&typeof t.trustDomain!=
"string"&&(e=s(e,i+"/trustDomain","type",{type:"string"}),r++),t.trustDomainAliases!==void 0){let o=t.trustDomainAliases;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++)typeof o[p]!="string"&&(e=s(e,i+"/trustDomainAliases/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/trustDomainAliases","type",{type:"array"}),r++}if(t.caCertificates!==
void 0){let o=t.caCertificates;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.pem!==void 0&&
typeof f.pem!="string"&&(e=s(e,i+"/caCertificates/"+p+"/pem","type",{type:"string"}),r++),f.spiffeBundleUrl!==void 0&&typeof f.spiffeBundleUrl!="string"&&(e=s(e,
i+"/caCertificates/"+p+"/spiffeBundleUrl","type",{type:"string"}),r++),f.certSigners!==void 0){let l=f.certSigners;if(Array.isArray(l)){const a=l.length;for(let c=0;c<
a;c++)typeof l[c]!="string"&&(e=s(e,i+"/caCertificates/"+p+"/certSigners/"+c,"type",{type:"string"}),r++)}else e=s(e,i+"/caCertificates/"+p+"/certSigners","type",
{type:"array"}),r++}if(f.trustDomains!==void 0){let l=f.trustDomains;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="string"&&(e=s(e,i+"\
/caCertificates/"+p+"/trustDomains/"+c,"type",{type:"string"}),r++)}else e=s(e,i+"/caCertificates/"+p+"/trustDomains","type",{type:"array"}),r++}for(const l in f)
Object.hasOwn(zo,l)||(e=s(e,i+"/caCertificates/"+p,"closed",{field:l,known:zo}),r++);(f.pem!==void 0)+(f.spiffeBundleUrl!==void 0)>1&&(e=s(e,i+"/caCertificates/"+
p,"exclusive",{fields:Of}),r++)}else e=s(e,i+"/caCertificates/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/caCertificates","type",{type:"array"}),r++}if(t.defaultServiceExportTo!==
void 0){let o=t.defaultServiceExportTo;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/defaultServiceExportTo/"+p,"t\
ype",{type:"string"}),r++)}else e=s(e,i+"/defaultServiceExportTo","type",{type:"array"}),r++}if(t.defaultVirtualServiceExportTo!==void 0){let o=t.defaultVirtualServiceExportTo;
if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/defaultVirtualServiceExportTo/"+p,"type",{type:"string"}),r++)}else e=
s(e,i+"/defaultVirtualServiceExportTo","type",{type:"array"}),r++}if(t.defaultDestinationRuleExportTo!==void 0){let o=t.defaultDestinationRuleExportTo;if(Array.
isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/defaultDestinationRuleExportTo/"+p,"type",{type:"string"}),r++)}else e=s(e,i+
"/defaultDestinationRuleExportTo","type",{type:"array"}),r++}if(t.rootNamespace!==void 0&&typeof t.rootNamespace!="string"&&(e=s(e,i+"/rootNamespace","type",{type:"\
string"}),r++),t.localityLbSetting!==void 0&&(Ae(t.localityLbSetting,{instancePath:i+"/localityLbSetting",parentData:t,parentDataProperty:"localityLbSetting",rootData:y})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length)),t.dnsRefreshRate!==void 0){let o=t.dnsRefreshRate;typeof o=="string"?A.test(o)||(e=s(e,i+"/dnsRefreshRate",
"pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/dnsRefreshRate","type",{type:"string"}),r++)}if(t.
h2UpgradePolicy!==void 0&&(Bo.includes(t.h2UpgradePolicy)||(e=s(e,i+"/h2UpgradePolicy","choice",{choices:Bo}),r++)),t.inboundClusterStatName!==void 0&&typeof t.
inboundClusterStatName!="string"&&(e=s(e,i+"/inboundClusterStatName","type",{type:"string"}),r++),t.outboundClusterStatName!==void 0&&typeof t.outboundClusterStatName!=
"string"&&(e=s(e,i+"/outboundClusterStatName","type",{type:"string"}),r++),t.certificates!==void 0){let o=t.certificates;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.secretName!==void 0&&typeof f.secretName!="string"&&(e=s(e,i+"/certificates/"+p+"/secretName",
"type",{type:"string"}),r++),f.dnsNames!==void 0){let l=f.dnsNames;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="string"&&(e=s(e,i+"/c\
ertificates/"+p+"/dnsNames/"+c,"type",{type:"string"}),r++)}else e=s(e,i+"/certificates/"+p+"/dnsNames","type",{type:"array"}),r++}for(const l in f)Object.hasOwn(
Go,l)||(e=s(e,i+"/certificates/"+p,"closed",{field:l,known:Go}),r++)}else e=s(e,i+"/certificates/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/certificates","\
type",{type:"array"}),r++}if(t.serviceSettings!==void 0){let o=t.serviceSettings;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f==
"object"&&!Array.isArray(f)){if(f.settings!==void 0){let l=f.settings;if(l&&typeof l=="object"&&!Array.isArray(l)){l.clusterLocal!==void 0&&typeof l.clusterLocal!=
"boolean"&&(e=s(e,i+"/serviceSettings/"+p+"/settings/clusterLocal","type",{type:"boolean"}),r++);for(const a in l)Object.hasOwn(Ko,a)||(e=s(e,i+"/serviceSetting\
s/"+p+"/settings","closed",{field:a,known:Ko}),r++)}else e=s(e,i+"/serviceSettings/"+p+"/settings","type",{type:"object"}),r++}if(f.hosts!==void 0){let l=f.hosts;
if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="string"&&(e=s(e,i+"/serviceSettings/"+p+"/hosts/"+c,"type",{type:"string"}),r++)}else e=
s(e,i+"/serviceSettings/"+p+"/hosts","type",{type:"array"}),r++}for(const l in f)Object.hasOwn(Yo,l)||(e=s(e,i+"/serviceSettings/"+p,"closed",{field:l,known:Yo}),
r++)}else e=s(e,i+"/serviceSettings/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/serviceSettings","type",{type:"array"}),r++}if(t.serviceScopeConfigs!==void 0){
let o=t.serviceScopeConfigs;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){f.namespaceSelector!==
void 0&&($(f.namespaceSelector,{instancePath:i+"/serviceScopeConfigs/"+p+"/namespaceSelector",parentData:f,parentDataProperty:"namespaceSelector",rootData:y})||
(e=e===null?$.errors:e.concat($.errors),r=e.length)),f.servicesSelector!==void 0&&($(f.servicesSelector,{instancePath:i+"/serviceScopeConfigs/"+p+"/servicesSele\
ctor",parentData:f,parentDataProperty:"servicesSelector",rootData:y})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),f.scope!==void 0&&(Wo.includes(f.scope)||
(e=s(e,i+"/serviceScopeConfigs/"+p+"/scope","choice",{choices:Wo}),r++));for(const l in f)Object.hasOwn(Zo,l)||(e=s(e,i+"/serviceScopeConfigs/"+p,"closed",{field:l,
known:Zo}),r++)}else e=s(e,i+"/serviceScopeConfigs/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/serviceScopeConfigs","type",{type:"array"}),r++}if(t.enablePrometheusMerge!==
void 0&&typeof t.enablePrometheusMerge!="boolean"&&(e=s(e,i+"/enablePrometheusMerge","type",{type:"boolean"}),r++),t.verifyCertificateAtClient!==void 0&&typeof t.
verifyCertificateAtClient!="boolean"&&(e=s(e,i+"/verifyCertificateAtClient","type",{type:"boolean"}),r++),t.ca!==void 0){let o=t.ca;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.address!==void 0&&typeof o.address!="string"&&(e=s(e,i+"/ca/address","type",{type:"string"}),r++),o.tlsSettings!==void 0&&(D(o.tlsSettings,{instancePath:i+
"/ca/tlsSettings",parentData:o,parentDataProperty:"tlsSettings",rootData:y})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),o.requestTimeout!==void 0){let n=o.
requestTimeout;typeof n=="string"?A.test(n)||(e=s(e,i+"/ca/requestTimeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),
r++):(e=s(e,i+"/ca/requestTimeout","type",{type:"string"}),r++)}o.istiodSide!==void 0&&typeof o.istiodSide!="boolean"&&(e=s(e,i+"/ca/istiodSide","type",{type:"b\
oolean"}),r++);for(const n in o)Object.hasOwn(Qo,n)||(e=s(e,i+"/ca","closed",{field:n,known:Qo}),r++)}else e=s(e,i+"/ca","type",{type:"object"}),r++}if(t.extensionProviders!==
void 0){let o=t.extensionProviders;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)ar(o[p],{instancePath:i+"/extensionProviders/"+p,parentData:o,parentDataProperty:p,
rootData:y})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length)}else e=s(e,i+"/extensionProviders","type",{type:"array"}),r++}if(t.defaultProviders!==void 0){
let o=t.defaultProviders;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.tracing!==void 0){let n=o.tracing;if(Array.isArray(n)){const p=n.length;for(let f=0;f<
p;f++)typeof n[f]!="string"&&(e=s(e,i+"/defaultProviders/tracing/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/defaultProviders/tracing","type",{type:"array"}),
r++}if(o.metrics!==void 0){let n=o.metrics;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/defaultProviders/metrics/"+
f,"type",{type:"string"}),r++)}else e=s(e,i+"/defaultProviders/metrics","type",{type:"array"}),r++}if(o.accessLogging!==void 0){let n=o.accessLogging;if(Array.isArray(
n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/defaultProviders/accessLogging/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/defaul\
tProviders/accessLogging","type",{type:"array"}),r++}for(const n in o)Object.hasOwn(Xo,n)||(e=s(e,i+"/defaultProviders","closed",{field:n,known:Xo}),r++)}else e=
s(e,i+"/defaultProviders","type",{type:"object"}),r++}if(t.discoverySelectors!==void 0){let o=t.discoverySelectors;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++)$(o[p],{instancePath:i+"/discoverySelectors/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?$.errors:e.concat($.errors),r=e.length)}else e=
s(e,i+"/discoverySelectors","type",{type:"array"}),r++}if(t.pathNormalization!==void 0){let o=t.pathNormalization;if(o&&typeof o=="object"&&!Array.isArray(o)){o.
normalization!==void 0&&(Jo.includes(o.normalization)||(e=s(e,i+"/pathNormalization/normalization","choice",{choices:Jo}),r++));for(const n in o)Object.hasOwn(Po,
n)||(e=s(e,i+"/pathNormalization","closed",{field:n,known:Po}),r++)}else e=s(e,i+"/pathNormalization","type",{type:"object"}),r++}t.defaultHttpRetryPolicy!==void 0&&
(De(t.defaultHttpRetryPolicy,{instancePath:i+"/defaultHttpRetryPolicy",parentData:t,parentDataProperty:"defaultHttpRetryPolicy",rootData:y})||(e=e===null?De.errors:
e.concat(De.errors),r=e.length)),t.meshMTLS!==void 0&&(ye(t.meshMTLS,{instancePath:i+"/meshMTLS",parentData:t,parentDataProperty:"meshMTLS",rootData:y})||(e=e===
null?ye.errors:e.concat(ye.errors),r=e.length)),t.tlsDefaults!==void 0&&(ye(t.tlsDefaults,{instancePath:i+"/tlsDefaults",parentData:t,parentDataProperty:"tlsDef\
aults",rootData:y})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length));for(const o in t)Object.hasOwn(es,o)||(e=s(e,i,"closed",{field:o,known:es}),r++)}else
e=s(e,i,"type",{type:"object"}),r++;return Fe.errors=e,r===0}function S(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.enabled!==void 0&&
typeof t.enabled!="boolean"&&(e=s(e,i+"/enabled","type",{type:"boolean"}),r++),t.namespace!==void 0&&typeof t.namespace!="string"&&(e=s(e,i+"/namespace","type",
{type:"string"}),r++),t.k8s!==void 0){let o=t.k8s;o&&typeof o=="object"&&!Array.isArray(o)||(e=s(e,i+"/k8s","type",{type:"object"}),r++)}}else e=s(e,i,"type",{type:"\
object"}),r++;return S.errors=e,r===0}function ce(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.enabled!==
void 0&&typeof t.enabled!="boolean"&&(e=s(e,i+"/enabled","type",{type:"boolean"}),r++),t.namespace!==void 0&&typeof t.namespace!="string"&&(e=s(e,i+"/namespace",
"type",{type:"string"}),r++),t.k8s!==void 0){let o=t.k8s;o&&typeof o=="object"&&!Array.isArray(o)||(e=s(e,i+"/k8s","type",{type:"object"}),r++)}if(t.name!==void 0&&
typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.label!==void 0){let o=t.label;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)
typeof o[n]!="string"&&(e=s(e,i+"/label/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/label","type",{type:"object"}),r++}}else
e=s(e,i,"type",{type:"object"}),r++;return ce.errors=e,r===0}function dr(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.profile!==void 0&&typeof t.profile!="string"&&(e=s(e,i+"/profile","type",{type:"string"}),r++),t.hub!==void 0&&
typeof t.hub!="string"&&(e=s(e,i+"/hub","type",{type:"string"}),r++),t.tag!==void 0){let o=t.tag;typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&(e=s(e,
i+"/tag","type",{type:vf.properties.tag.type}),r++)}if(t.namespace!==void 0&&typeof t.namespace!="string"&&(e=s(e,i+"/namespace","type",{type:"string"}),r++),t.
revision!==void 0&&typeof t.revision!="string"&&(e=s(e,i+"/revision","type",{type:"string"}),r++),t.compatibilityVersion!==void 0&&typeof t.compatibilityVersion!=
"string"&&(e=s(e,i+"/compatibilityVersion","type",{type:"string"}),r++),t.meshConfig!==void 0&&(Fe(t.meshConfig,{instancePath:i+"/meshConfig",parentData:t,parentDataProperty:"\
meshConfig",rootData:y})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),t.components!==void 0){let o=t.components;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.base!==void 0&&(S(o.base,{instancePath:i+"/components/base",parentData:o,parentDataProperty:"base",rootData:y})||(e=e===null?S.errors:e.concat(S.errors),
r=e.length)),o.pilot!==void 0&&(S(o.pilot,{instancePath:i+"/components/pilot",parentData:o,parentDataProperty:"pilot",rootData:y})||(e=e===null?S.errors:e.concat(
S.errors),r=e.length)),o.cni!==void 0&&(S(o.cni,{instancePath:i+"/components/cni",parentData:o,parentDataProperty:"cni",rootData:y})||(e=e===null?S.errors:e.concat(
S.errors),r=e.length)),o.ztunnel!==void 0&&(S(o.ztunnel,{instancePath:i+"/components/ztunnel",parentData:o,parentDataProperty:"ztunnel",rootData:y})||(e=e===null?
S.errors:e.concat(S.errors),r=e.length)),o.istiodRemote!==void 0&&(S(o.istiodRemote,{instancePath:i+"/components/istiodRemote",parentData:o,parentDataProperty:"\
istiodRemote",rootData:y})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),o.ingressGateways!==void 0){let n=o.ingressGateways;if(Array.isArray(n)){const p=n.
length;for(let f=0;f<p;f++)ce(n[f],{instancePath:i+"/components/ingressGateways/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?ce.errors:e.concat(
ce.errors),r=e.length)}else e=s(e,i+"/components/ingressGateways","type",{type:"array"}),r++}if(o.egressGateways!==void 0){let n=o.egressGateways;if(Array.isArray(
n)){const p=n.length;for(let f=0;f<p;f++)ce(n[f],{instancePath:i+"/components/egressGateways/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?ce.
errors:e.concat(ce.errors),r=e.length)}else e=s(e,i+"/components/egressGateways","type",{type:"array"}),r++}}else e=s(e,i+"/components","type",{type:"object"}),
r++}if(t.values!==void 0){let o=t.values;o&&typeof o=="object"&&!Array.isArray(o)||(e=s(e,i+"/values","type",{type:"object"}),r++)}if(t.unvalidatedValues!==void 0){
let o=t.unvalidatedValues;o&&typeof o=="object"&&!Array.isArray(o)||(e=s(e,i+"/unvalidatedValues","type",{type:"object"}),r++)}}else e=s(e,i,"type",{type:"objec\
t"}),r++;return dr.errors=e,r===0}function vp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kin\
d"}),r++),t.apiVersion!==void 0&&($i.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:$i}),r++)),t.kind!==void 0&&(Ii.includes(t.kind)||(e=s(e,i+
"/kind","choice",{choices:Ii}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=
e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(dr(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===
null?dr.errors:e.concat(dr.errors),r=e.length)),t.status!==void 0){let o=t.status;o&&typeof o=="object"&&!Array.isArray(o)||(e=s(e,i+"/status","type",{type:"obj\
ect"}),r++)}}else e=s(e,i,"type",{type:"object"}),r++;return vp.errors=e,r===0}const Ef=Ap;const rs=["PeerAuthentication"],ts={apiVersion:0,kind:0,metadata:0,spec:["selector","mtls","portLevelMtls"],status:0};const is=["UNSET","DISABLE","PERMISSIVE","STRICT"];function ae(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){t.mode!==void 0&&(is.includes(t.mode)||(e=s(e,i+"/mode","choice",{choices:is}),r++));for(const o in t)Object.hasOwn(Q,o)||(e=s(e,i,
"closed",{field:o,known:Q}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return ae.errors=e,r===0}const os={selector:["matchLabels"],mtls:["mode"],portLevelMtls:0};
function mr(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.selector!==
void 0&&(N(t.selector,{instancePath:i+"/selector",parentData:t,parentDataProperty:"selector",rootData:y})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),
t.mtls!==void 0&&(ae(t.mtls,{instancePath:i+"/mtls",parentData:t,parentDataProperty:"mtls",rootData:y})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)),
t.portLevelMtls!==void 0){let o=t.portLevelMtls;if(o&&typeof o=="object"&&!Array.isArray(o)){Object.keys(o).length<1&&(e=s(e,i+"/portLevelMtls","minProperties",
{limit:1}),r++);for(const n in o)ae(o[n],{instancePath:i+"/portLevelMtls/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:n,rootData:y})||
(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)}else e=s(e,i+"/portLevelMtls","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(os,o)||(e=s(e,i,"\
closed",{field:o,known:os}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return mr.errors=e,r===0}function Ap(t,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.
kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&
(Le.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Le}),r++)),t.kind!==void 0&&(rs.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:rs}),r++)),
t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),
r=e.length)),t.spec!==void 0&&(mr(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?mr.errors:e.concat(mr.errors),
r=e.length)),t.status!==void 0&&(v(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),
r=e.length));for(const o in t)Object.hasOwn(ts,o)||(e=s(e,i,"closed",{field:o,known:ts}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Ap.errors=e,r===0}
const Lf=hp;const ss=["networking.istio.io/v1beta1"],ns=["ProxyConfig"],ps={apiVersion:0,kind:0,metadata:0,spec:["selector","concurrency","environmentVariables","image"],status:0};const fs={selector:["matchLabels"],concurrency:0,environmentVariables:0,image:["imageType"]};function ur(t,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.selector!==void 0&&(N(t.selector,{instancePath:i+"/selector",parentData:t,parentDataProperty:"\
selector",rootData:y})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),t.concurrency!==void 0){let o=t.concurrency;typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o)||(e=s(e,i+"/concurrency","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/concurrency","maximum",
{comparison:"<=",limit:2147483647}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/concurrency","minimum",{comparison:">=",limit:0}),r++))}if(t.environmentVariables!==void 0){
let o=t.environmentVariables;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o){let p=o[n];typeof p=="string"?p.length>2048&&(e=s(e,i+"/environmentVa\
riables/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"maxLength",{limit:2048}),r++):(e=s(e,i+"/environmentVariables/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"ty\
pe",{type:"string"}),r++)}else e=s(e,i+"/environmentVariables","type",{type:"object"}),r++}if(t.image!==void 0){let o=t.image;if(o&&typeof o=="object"&&!Array.isArray(
o)){o.imageType!==void 0&&typeof o.imageType!="string"&&(e=s(e,i+"/image/imageType","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(zr,n)||(e=s(e,i+
"/image","closed",{field:n,known:zr}),r++)}else e=s(e,i+"/image","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(fs,o)||(e=s(e,i,"closed",{field:o,known:fs}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return ur.errors=e,r===0}function hp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"requ\
ired",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(ss.includes(t.apiVersion)||
(e=s(e,i+"/apiVersion","choice",{choices:ss}),r++)),t.kind!==void 0&&(ns.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:ns}),r++)),t.metadata!==void 0&&(u(
t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&
(ur(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length)),t.status!==void 0&&
(v(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const o in t)
Object.hasOwn(ps,o)||(e=s(e,i,"closed",{field:o,known:ps}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return hp.errors=e,r===0}const qf=kp;const ls=["RequestAuthentication"],ys={apiVersion:0,kind:0,metadata:0,spec:["selector","targetRef","targetRefs","jwtRules"],status:0};const cs={name:0,prefix:0},as={header:0,claim:0},ds={issuer:0,audiences:0,jwksUri:0,jwks_uri:0,jwks:0,fromHeaders:0,fromParams:0,fromCookies:0,outputPayloadToHeader:0,
forwardOriginalToken:0,outputClaimToHeaders:0,timeout:0,spaceDelimitedClaims:0},ms={selector:["matchLabels"],targetRef:["group","kind","name","namespace"],targetRefs:0,
jwtRules:0};function gr(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
selector!==void 0&&(N(t.selector,{instancePath:i+"/selector",parentData:t,parentDataProperty:"selector",rootData:y})||(e=e===null?N.errors:e.concat(N.errors),r=
e.length)),t.targetRef!==void 0&&(R(t.targetRef,{instancePath:i+"/targetRef",parentData:t,parentDataProperty:"targetRef",rootData:y})||(e=e===null?R.errors:e.concat(
R.errors),r=e.length)),t.targetRefs!==void 0&&(x(t.targetRefs,{instancePath:i+"/targetRefs",parentData:t,parentDataProperty:"targetRefs",rootData:y})||(e=e===null?
x.errors:e.concat(x.errors),r=e.length)),t.jwtRules!==void 0){let o=t.jwtRules;if(Array.isArray(o)){o.length>4096&&(e=s(e,i+"/jwtRules","maxItems",{limit:4096}),
r++);const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.issuer!==void 0){let l=f.issuer;typeof l=="string"?l.length<
1&&(e=s(e,i+"/jwtRules/"+p+"/issuer","minLength",{limit:1}),r++):(e=s(e,i+"/jwtRules/"+p+"/issuer","type",{type:"string"}),r++)}if(f.audiences!==void 0){let l=f.
audiences;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++){let g=l[c];typeof g=="string"?g.length<1&&(e=s(e,i+"/jwtRules/"+p+"/audiences/"+c,"minLengt\
h",{limit:1}),r++):(e=s(e,i+"/jwtRules/"+p+"/audiences/"+c,"type",{type:"string"}),r++)}}else e=s(e,i+"/jwtRules/"+p+"/audiences","type",{type:"array"}),r++}if(f.
jwksUri!==void 0){let l=f.jwksUri;typeof l=="string"?(l.length>2048&&(e=s(e,i+"/jwtRules/"+p+"/jwksUri","maxLength",{limit:2048}),r++),l.length<1&&(e=s(e,i+"/jw\
tRules/"+p+"/jwksUri","minLength",{limit:1}),r++)):(e=s(e,i+"/jwtRules/"+p+"/jwksUri","type",{type:"string"}),r++)}if(f.jwks_uri!==void 0){let l=f.jwks_uri;typeof l==
"string"?(l.length>2048&&(e=s(e,i+"/jwtRules/"+p+"/jwks_uri","maxLength",{limit:2048}),r++),l.length<1&&(e=s(e,i+"/jwtRules/"+p+"/jwks_uri","minLength",{limit:1}),
r++)):(e=s(e,i+"/jwtRules/"+p+"/jwks_uri","type",{type:"string"}),r++)}if(f.jwks!==void 0&&typeof f.jwks!="string"&&(e=s(e,i+"/jwtRules/"+p+"/jwks","type",{type:"\
string"}),r++),f.fromHeaders!==void 0){let l=f.fromHeaders;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++){let g=l[c];if(g&&typeof g=="object"&&!Array.
isArray(g)){if(g.name===void 0&&(e=s(e,i+"/jwtRules/"+p+"/fromHeaders/"+c,"required",{missingProperty:"name"}),r++),g.name!==void 0){let j=g.name;typeof j=="str\
ing"?j.length<1&&(e=s(e,i+"/jwtRules/"+p+"/fromHeaders/"+c+"/name","minLength",{limit:1}),r++):(e=s(e,i+"/jwtRules/"+p+"/fromHeaders/"+c+"/name","type",{type:"s\
tring"}),r++)}g.prefix!==void 0&&typeof g.prefix!="string"&&(e=s(e,i+"/jwtRules/"+p+"/fromHeaders/"+c+"/prefix","type",{type:"string"}),r++);for(const j in g)Object.
hasOwn(cs,j)||(e=s(e,i+"/jwtRules/"+p+"/fromHeaders/"+c,"closed",{field:j,known:cs}),r++)}else e=s(e,i+"/jwtRules/"+p+"/fromHeaders/"+c,"type",{type:"object"}),
r++}}else e=s(e,i+"/jwtRules/"+p+"/fromHeaders","type",{type:"array"}),r++}if(f.fromParams!==void 0){let l=f.fromParams;if(Array.isArray(l)){const a=l.length;for(let c=0;c<
a;c++){let g=l[c];typeof g=="string"?g.length<1&&(e=s(e,i+"/jwtRules/"+p+"/fromParams/"+c,"minLength",{limit:1}),r++):(e=s(e,i+"/jwtRules/"+p+"/fromParams/"+c,"\
type",{type:"string"}),r++)}}else e=s(e,i+"/jwtRules/"+p+"/fromParams","type",{type:"array"}),r++}if(f.fromCookies!==void 0){let l=f.fromCookies;if(Array.isArray(
l)){const a=l.length;for(let c=0;c<a;c++){let g=l[c];typeof g=="string"?g.length<1&&(e=s(e,i+"/jwtRules/"+p+"/fromCookies/"+c,"minLength",{limit:1}),r++):(e=s(e,
i+"/jwtRules/"+p+"/fromCookies/"+c,"type",{type:"string"}),r++)}}else e=s(e,i+"/jwtRules/"+p+"/fromCookies","type",{type:"array"}),r++}if(f.outputPayloadToHeader!==
void 0&&typeof f.outputPayloadToHeader!="string"&&(e=s(e,i+"/jwtRules/"+p+"/outputPayloadToHeader","type",{type:"string"}),r++),f.forwardOriginalToken!==void 0&&
typeof f.forwardOriginalToken!="boolean"&&(e=s(e,i+"/jwtRules/"+p+"/forwardOriginalToken","type",{type:"boolean"}),r++),f.outputClaimToHeaders!==void 0){let l=f.
outputClaimToHeaders;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++){let g=l[c];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.header===void 0&&(e=
s(e,i+"/jwtRules/"+p+"/outputClaimToHeaders/"+c,"required",{missingProperty:"header"}),r++),g.claim===void 0&&(e=s(e,i+"/jwtRules/"+p+"/outputClaimToHeaders/"+c,
"required",{missingProperty:"claim"}),r++),g.header!==void 0){let j=g.header;typeof j=="string"?(j.length<1&&(e=s(e,i+"/jwtRules/"+p+"/outputClaimToHeaders/"+c+
"/header","minLength",{limit:1}),r++),jp.test(j)||(e=s(e,i+"/jwtRules/"+p+"/outputClaimToHeaders/"+c+"/header","pattern",{pattern:"^[-_A-Za-z0-9]+$"}),r++)):(e=
s(e,i+"/jwtRules/"+p+"/outputClaimToHeaders/"+c+"/header","type",{type:"string"}),r++)}if(g.claim!==void 0){let j=g.claim;typeof j=="string"?j.length<1&&(e=s(e,
i+"/jwtRules/"+p+"/outputClaimToHeaders/"+c+"/claim","minLength",{limit:1}),r++):(e=s(e,i+"/jwtRules/"+p+"/outputClaimToHeaders/"+c+"/claim","type",{type:"strin\
g"}),r++)}for(const j in g)Object.hasOwn(as,j)||(e=s(e,i+"/jwtRules/"+p+"/outputClaimToHeaders/"+c,"closed",{field:j,known:as}),r++)}else e=s(e,i+"/jwtRules/"+p+
"/outputClaimToHeaders/"+c,"type",{type:"object"}),r++}}else e=s(e,i+"/jwtRules/"+p+"/outputClaimToHeaders","type",{type:"array"}),r++}if(f.timeout!==void 0){let l=f.
timeout;typeof l=="string"?A.test(l)||(e=s(e,i+"/jwtRules/"+p+"/timeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),
r++):(e=s(e,i+"/jwtRules/"+p+"/timeout","type",{type:"string"}),r++)}if(f.spaceDelimitedClaims!==void 0){let l=f.spaceDelimitedClaims;if(Array.isArray(l)){l.length>
64&&(e=s(e,i+"/jwtRules/"+p+"/spaceDelimitedClaims","maxItems",{limit:64}),r++);const a=l.length;for(let c=0;c<a;c++){let g=l[c];typeof g=="string"?g.length<1&&
(e=s(e,i+"/jwtRules/"+p+"/spaceDelimitedClaims/"+c,"minLength",{limit:1}),r++):(e=s(e,i+"/jwtRules/"+p+"/spaceDelimitedClaims/"+c,"type",{type:"string"}),r++)}}else
e=s(e,i+"/jwtRules/"+p+"/spaceDelimitedClaims","type",{type:"array"}),r++}for(const l in f)Object.hasOwn(ds,l)||(e=s(e,i+"/jwtRules/"+p,"closed",{field:l,known:ds}),
r++)}else e=s(e,i+"/jwtRules/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/jwtRules","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(ms,o)||(e=s(e,i,
"closed",{field:o,known:ms}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return gr.errors=e,r===0}function kp(t,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.
kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&
(Le.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Le}),r++)),t.kind!==void 0&&(ls.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:ls}),r++)),
t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),
r=e.length)),t.spec!==void 0&&(gr(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?gr.errors:e.concat(gr.errors),
r=e.length)),t.status!==void 0&&(v(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),
r=e.length));for(const o in t)Object.hasOwn(ys,o)||(e=s(e,i,"closed",{field:o,known:ys}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return kp.errors=e,r===0}
const Vf=wp;const us=["ServiceEntry"],gs={apiVersion:0,kind:0,metadata:0,spec:["hosts","addresses","ports","location","resolution","endpoints","workloadSelector","exportTo",
"subjectAltNames"],status:0};const bs=["MESH_EXTERNAL","MESH_INTERNAL"],js=["NONE","STATIC","DNS","DNS_ROUND_ROBIN","DYNAMIC_DNS"],vs={hosts:0,addresses:0,ports:0,location:0,resolution:0,endpoints:0,
workloadSelector:["labels"],exportTo:0,subjectAltNames:0};const As={address:0,ports:0,labels:0,network:0,locality:0,weight:0,serviceAccount:0};function W(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.address!==void 0){let o=t.address;typeof o=="string"?o.length>256&&(e=s(e,i+"/address","maxLeng\
th",{limit:256}),r++):(e=s(e,i+"/address","type",{type:"string"}),r++)}if(t.ports!==void 0){let o=t.ports;if(o&&typeof o=="object"&&!Array.isArray(o)){Object.keys(
o).length>128&&(e=s(e,i+"/ports","maxProperties",{limit:128}),r++);for(const n in o){let p=o[n];typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,i+"/p\
orts/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"integer"}),r++),typeof p=="number"&&isFinite(p)&&((p>4294967295||isNaN(p))&&(e=s(e,i+"/ports/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),"maximum",{comparison:"<=",limit:4294967295}),r++),(p<0||isNaN(p))&&(e=s(e,i+"/ports/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"\
minimum",{comparison:">=",limit:0}),r++))}}else e=s(e,i+"/ports","type",{type:"object"}),r++}if(t.labels!==void 0){let o=t.labels;if(o&&typeof o=="object"&&!Array.
isArray(o)){Object.keys(o).length>256&&(e=s(e,i+"/labels","maxProperties",{limit:256}),r++);for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/labels/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++)}else e=s(e,i+"/labels","type",{type:"object"}),r++}if(t.network!==void 0){let o=t.network;typeof o==
"string"?o.length>2048&&(e=s(e,i+"/network","maxLength",{limit:2048}),r++):(e=s(e,i+"/network","type",{type:"string"}),r++)}if(t.locality!==void 0){let o=t.locality;
typeof o=="string"?o.length>2048&&(e=s(e,i+"/locality","maxLength",{limit:2048}),r++):(e=s(e,i+"/locality","type",{type:"string"}),r++)}if(t.weight!==void 0){let o=t.
weight;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/weight","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||isNaN(
o))&&(e=s(e,i+"/weight","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/weight","minimum",{comparison:">=",limit:0}),r++))}if(t.serviceAccount!==
void 0){let o=t.serviceAccount;typeof o=="string"?o.length>253&&(e=s(e,i+"/serviceAccount","maxLength",{limit:253}),r++):(e=s(e,i+"/serviceAccount","type",{type:"\
string"}),r++)}for(const o in t)Object.hasOwn(As,o)||(e=s(e,i,"closed",{field:o,known:As}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return W.errors=e,r===0}
function br(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.hosts===void 0&&
(e=s(e,i,"required",{missingProperty:"hosts"}),r++),t.hosts!==void 0){let o=t.hosts;if(Array.isArray(o)){o.length>256&&(e=s(e,i+"/hosts","maxItems",{limit:256}),
r++),o.length<1&&(e=s(e,i+"/hosts","minItems",{limit:1}),r++);const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/hosts/"+p,"type",{type:"str\
ing"}),r++)}else e=s(e,i+"/hosts","type",{type:"array"}),r++}if(t.addresses!==void 0){let o=t.addresses;if(Array.isArray(o)){o.length>256&&(e=s(e,i+"/addresses",
"maxItems",{limit:256}),r++);const n=o.length;for(let p=0;p<n;p++){let f=o[p];typeof f=="string"?f.length>64&&(e=s(e,i+"/addresses/"+p,"maxLength",{limit:64}),r++):
(e=s(e,i+"/addresses/"+p,"type",{type:"string"}),r++)}}else e=s(e,i+"/addresses","type",{type:"array"}),r++}if(t.ports!==void 0){let o=t.ports;if(Array.isArray(
o)){o.length>256&&(e=s(e,i+"/ports","maxItems",{limit:256}),r++);const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.
number===void 0&&(e=s(e,i+"/ports/"+p,"required",{missingProperty:"number"}),r++),f.name===void 0&&(e=s(e,i+"/ports/"+p,"required",{missingProperty:"name"}),r++),
f.number!==void 0){let l=f.number;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,i+"/ports/"+p+"/number","type",{type:"integer"}),r++),typeof l=="nu\
mber"&&isFinite(l)&&((l>4294967295||isNaN(l))&&(e=s(e,i+"/ports/"+p+"/number","maximum",{comparison:"<=",limit:4294967295}),r++),(l<0||isNaN(l))&&(e=s(e,i+"/por\
ts/"+p+"/number","minimum",{comparison:">=",limit:0}),r++))}if(f.protocol!==void 0){let l=f.protocol;typeof l=="string"?l.length>256&&(e=s(e,i+"/ports/"+p+"/pro\
tocol","maxLength",{limit:256}),r++):(e=s(e,i+"/ports/"+p+"/protocol","type",{type:"string"}),r++)}if(f.name!==void 0){let l=f.name;typeof l=="string"?l.length>
256&&(e=s(e,i+"/ports/"+p+"/name","maxLength",{limit:256}),r++):(e=s(e,i+"/ports/"+p+"/name","type",{type:"string"}),r++)}if(f.targetPort!==void 0){let l=f.targetPort;
typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,i+"/ports/"+p+"/targetPort","type",{type:"integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>4294967295||
isNaN(l))&&(e=s(e,i+"/ports/"+p+"/targetPort","maximum",{comparison:"<=",limit:4294967295}),r++),(l<0||isNaN(l))&&(e=s(e,i+"/ports/"+p+"/targetPort","minimum",{
comparison:">=",limit:0}),r++))}for(const l in f)Object.hasOwn(qe,l)||(e=s(e,i+"/ports/"+p,"closed",{field:l,known:qe}),r++)}else e=s(e,i+"/ports/"+p,"type",{type:"\
object"}),r++}}else e=s(e,i+"/ports","type",{type:"array"}),r++}if(t.location!==void 0&&(bs.includes(t.location)||(e=s(e,i+"/location","choice",{choices:bs}),r++)),
t.resolution!==void 0&&(js.includes(t.resolution)||(e=s(e,i+"/resolution","choice",{choices:js}),r++)),t.endpoints!==void 0){let o=t.endpoints;if(Array.isArray(
o)){o.length>4096&&(e=s(e,i+"/endpoints","maxItems",{limit:4096}),r++);const n=o.length;for(let p=0;p<n;p++)W(o[p],{instancePath:i+"/endpoints/"+p,parentData:o,
parentDataProperty:p,rootData:y})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)}else e=s(e,i+"/endpoints","type",{type:"array"}),r++}if(t.workloadSelector!==
void 0&&(Y(t.workloadSelector,{instancePath:i+"/workloadSelector",parentData:t,parentDataProperty:"workloadSelector",rootData:y})||(e=e===null?Y.errors:e.concat(
Y.errors),r=e.length)),t.exportTo!==void 0){let o=t.exportTo;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/exportT\
o/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/exportTo","type",{type:"array"}),r++}if(t.subjectAltNames!==void 0){let o=t.subjectAltNames;if(Array.isArray(o)){
const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/subjectAltNames/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/subjectAltNames","type",{
type:"array"}),r++}for(const o in t)Object.hasOwn(vs,o)||(e=s(e,i,"closed",{field:o,known:vs}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return br.errors=e,
r===0}function wp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===
void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,
i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(E.includes(t.apiVersion)||
(e=s(e,i+"/apiVersion","choice",{choices:E}),r++)),t.kind!==void 0&&(us.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:us}),r++)),t.metadata!==void 0&&(u(
t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&
(br(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?br.errors:e.concat(br.errors),r=e.length)),t.status!==void 0){
let o=t.status;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.conditions!==void 0){let n=o.conditions;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){
let l=n[f];l&&typeof l=="object"&&!Array.isArray(l)||(e=s(e,i+"/status/conditions/"+f,"type",{type:"object"}),r++)}}else e=s(e,i+"/status/conditions","type",{type:"\
array"}),r++}if(o.addresses!==void 0){let n=o.addresses;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(
l)?(l.value!==void 0&&typeof l.value!="string"&&(e=s(e,i+"/status/addresses/"+f+"/value","type",{type:"string"}),r++),l.host!==void 0&&typeof l.host!="string"&&
(e=s(e,i+"/status/addresses/"+f+"/host","type",{type:"string"}),r++)):(e=s(e,i+"/status/addresses/"+f,"type",{type:"object"}),r++)}}else e=s(e,i+"/status/addres\
ses","type",{type:"array"}),r++}}else e=s(e,i+"/status","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(gs,o)||(e=s(e,i,"closed",{field:o,known:gs}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return wp.errors=e,r===0}const $f=Np;const hs=["Sidecar"],ks={apiVersion:0,kind:0,metadata:0,spec:["workloadSelector","ingress","egress","inboundConnectionPool","outboundTrafficPolicy"],status:0};function de(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.number!==void 0){
let o=t.number;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/number","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||
isNaN(o))&&(e=s(e,i+"/number","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/number","minimum",{comparison:">=",limit:0}),r++))}
if(t.protocol!==void 0&&typeof t.protocol!="string"&&(e=s(e,i+"/protocol","type",{type:"string"}),r++),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name",
"type",{type:"string"}),r++),t.targetPort!==void 0){let o=t.targetPort;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/targetPort","type",{type:"\
integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/targetPort","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(
o))&&(e=s(e,i+"/targetPort","minimum",{comparison:">=",limit:0}),r++))}for(const o in t)Object.hasOwn(qe,o)||(e=s(e,i,"closed",{field:o,known:qe}),r++)}else e=s(
e,i,"type",{type:"object"}),r++;return de.errors=e,r===0}const ws=["DEFAULT","IPTABLES","NONE"];function me(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;return ws.includes(t)||
(e=s(e,i,"choice",{choices:ws}),r++),me.errors=e,r===0}const Ns={host:0,subset:0,port:["number"]};function C(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){t.host===void 0&&(e=s(e,i,"required",{missingProperty:"host"}),r++),t.host!==void 0&&typeof t.host!="string"&&(e=s(e,i+"/host","type",
{type:"string"}),r++),t.subset!==void 0&&typeof t.subset!="string"&&(e=s(e,i+"/subset","type",{type:"string"}),r++),t.port!==void 0&&(he(t.port,{instancePath:i+
"/port",parentData:t,parentDataProperty:"port",rootData:y})||(e=e===null?he.errors:e.concat(he.errors),r=e.length));for(const o in t)Object.hasOwn(Ns,o)||(e=s(e,
i,"closed",{field:o,known:Ns}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return C.errors=e,r===0}const Ds={port:["number","protocol","name","targetPort"],bind:0,
captureMode:0,defaultEndpoint:0,tls:["httpsRedirect","mode","serverCertificate","privateKey","caCertificates","caCrl","tlsCertificates","credentialName","creden\
tialNames","caCertCredentialName","subjectAltNames","verifyCertificateSpki","verifyCertificateHash","minProtocolVersion","maxProtocolVersion","cipherSuites"],connectionPool:[
"tcp","http"]},xs={port:["number","protocol","name","targetPort"],bind:0,captureMode:0,hosts:0},Ss=["REGISTRY_ONLY","ALLOW_ANY"],Cs={mode:0,egressProxy:["host",
"subset","port"]},Rs={workloadSelector:["labels"],ingress:0,egress:0,inboundConnectionPool:["tcp","http"],outboundTrafficPolicy:["mode","egressProxy"]};function jr(t,{
instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.workloadSelector!==void 0&&
(Y(t.workloadSelector,{instancePath:i+"/workloadSelector",parentData:t,parentDataProperty:"workloadSelector",rootData:y})||(e=e===null?Y.errors:e.concat(Y.errors),
r=e.length)),t.ingress!==void 0){let o=t.ingress;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(
f)){f.port===void 0&&(e=s(e,i+"/ingress/"+p,"required",{missingProperty:"port"}),r++),f.port!==void 0&&(de(f.port,{instancePath:i+"/ingress/"+p+"/port",parentData:f,
parentDataProperty:"port",rootData:y})||(e=e===null?de.errors:e.concat(de.errors),r=e.length)),f.bind!==void 0&&typeof f.bind!="string"&&(e=s(e,i+"/ingress/"+p+
"/bind","type",{type:"string"}),r++),f.captureMode!==void 0&&(me(f.captureMode,{instancePath:i+"/ingress/"+p+"/captureMode",parentData:f,parentDataProperty:"cap\
tureMode",rootData:y})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)),f.defaultEndpoint!==void 0&&typeof f.defaultEndpoint!="string"&&(e=s(e,i+"/ingres\
s/"+p+"/defaultEndpoint","type",{type:"string"}),r++),f.tls!==void 0&&(ke(f.tls,{instancePath:i+"/ingress/"+p+"/tls",parentData:f,parentDataProperty:"tls",rootData:y})||
(e=e===null?ke.errors:e.concat(ke.errors),r=e.length)),f.connectionPool!==void 0&&(L(f.connectionPool,{instancePath:i+"/ingress/"+p+"/connectionPool",parentData:f,
parentDataProperty:"connectionPool",rootData:y})||(e=e===null?L.errors:e.concat(L.errors),r=e.length));for(const l in f)Object.hasOwn(Ds,l)||(e=s(e,i+"/ingress/"+
p,"closed",{field:l,known:Ds}),r++)}else e=s(e,i+"/ingress/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/ingress","type",{type:"array"}),r++}if(t.egress!==void 0){
let o=t.egress;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.hosts===void 0&&(e=s(e,i+
"/egress/"+p,"required",{missingProperty:"hosts"}),r++),f.port!==void 0&&(de(f.port,{instancePath:i+"/egress/"+p+"/port",parentData:f,parentDataProperty:"port",
rootData:y})||(e=e===null?de.errors:e.concat(de.errors),r=e.length)),f.bind!==void 0&&typeof f.bind!="string"&&(e=s(e,i+"/egress/"+p+"/bind","type",{type:"strin\
g"}),r++),f.captureMode!==void 0&&(me(f.captureMode,{instancePath:i+"/egress/"+p+"/captureMode",parentData:f,parentDataProperty:"captureMode",rootData:y})||(e=e===
null?me.errors:e.concat(me.errors),r=e.length)),f.hosts!==void 0){let l=f.hosts;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="string"&&
(e=s(e,i+"/egress/"+p+"/hosts/"+c,"type",{type:"string"}),r++)}else e=s(e,i+"/egress/"+p+"/hosts","type",{type:"array"}),r++}for(const l in f)Object.hasOwn(xs,l)||
(e=s(e,i+"/egress/"+p,"closed",{field:l,known:xs}),r++)}else e=s(e,i+"/egress/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/egress","type",{type:"array"}),r++}
if(t.inboundConnectionPool!==void 0&&(L(t.inboundConnectionPool,{instancePath:i+"/inboundConnectionPool",parentData:t,parentDataProperty:"inboundConnectionPool",
rootData:y})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.outboundTrafficPolicy!==void 0){let o=t.outboundTrafficPolicy;if(o&&typeof o=="object"&&!Array.
isArray(o)){o.mode!==void 0&&(Ss.includes(o.mode)||(e=s(e,i+"/outboundTrafficPolicy/mode","choice",{choices:Ss}),r++)),o.egressProxy!==void 0&&(C(o.egressProxy,
{instancePath:i+"/outboundTrafficPolicy/egressProxy",parentData:o,parentDataProperty:"egressProxy",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=e.length));
for(const n in o)Object.hasOwn(Cs,n)||(e=s(e,i+"/outboundTrafficPolicy","closed",{field:n,known:Cs}),r++)}else e=s(e,i+"/outboundTrafficPolicy","type",{type:"ob\
ject"}),r++}for(const o in t)Object.hasOwn(Rs,o)||(e=s(e,i,"closed",{field:o,known:Rs}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return jr.errors=e,r===0}function Np(t,{
instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,
i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{
missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(E.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:E}),r++)),t.kind!==void 0&&(hs.includes(
t.kind)||(e=s(e,i+"/kind","choice",{choices:hs}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",
rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(jr(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||
(e=e===null?jr.errors:e.concat(jr.errors),r=e.length)),t.status!==void 0&&(v(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const o in t)Object.hasOwn(ks,o)||(e=s(e,i,"closed",{field:o,known:ks}),r++)}else e=s(e,i,"type",{type:"\
object"}),r++;return Np.errors=e,r===0}const If=Dp;const Ts=["telemetry.istio.io/v1","telemetry.istio.io/v1alpha1"],Os=["Telemetry"],Es={apiVersion:0,kind:0,metadata:0,spec:["selector","targetRef","targetRefs","\
tracing","metrics","accessLogging"],status:0};const Ve=["CLIENT_AND_SERVER","CLIENT","SERVER"],Ls={match:["mode"],providers:0,randomSamplingPercentage:0,disableSpanReporting:0,customTags:0,useRequestIdForTraceSampling:0,
enableIstioTags:0,disableContextPropagation:0};const qs={literal:["value"],environment:["name","defaultValue"],header:["name","defaultValue"],formatter:["value"]},Ff=["literal","environment","header","format\
ter"];function vr(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.literal!==
void 0){let o=t.literal;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.value===void 0&&(e=s(e,i+"/literal","required",{missingProperty:"value"}),r++),o.value!==
void 0){let n=o.value;typeof n=="string"?n.length<1&&(e=s(e,i+"/literal/value","minLength",{limit:1}),r++):(e=s(e,i+"/literal/value","type",{type:"string"}),r++)}
for(const n in o)Object.hasOwn(J,n)||(e=s(e,i+"/literal","closed",{field:n,known:J}),r++)}else e=s(e,i+"/literal","type",{type:"object"}),r++}if(t.environment!==
void 0){let o=t.environment;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0&&(e=s(e,i+"/environment","required",{missingProperty:"name"}),r++),o.
name!==void 0){let n=o.name;typeof n=="string"?n.length<1&&(e=s(e,i+"/environment/name","minLength",{limit:1}),r++):(e=s(e,i+"/environment/name","type",{type:"s\
tring"}),r++)}o.defaultValue!==void 0&&typeof o.defaultValue!="string"&&(e=s(e,i+"/environment/defaultValue","type",{type:"string"}),r++);for(const n in o)Object.
hasOwn(P,n)||(e=s(e,i+"/environment","closed",{field:n,known:P}),r++)}else e=s(e,i+"/environment","type",{type:"object"}),r++}if(t.header!==void 0){let o=t.header;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0&&(e=s(e,i+"/header","required",{missingProperty:"name"}),r++),o.name!==void 0){let n=o.name;typeof n==
"string"?n.length<1&&(e=s(e,i+"/header/name","minLength",{limit:1}),r++):(e=s(e,i+"/header/name","type",{type:"string"}),r++)}o.defaultValue!==void 0&&typeof o.
defaultValue!="string"&&(e=s(e,i+"/header/defaultValue","type",{type:"string"}),r++);for(const n in o)Object.hasOwn(P,n)||(e=s(e,i+"/header","closed",{field:n,known:P}),
r++)}else e=s(e,i+"/header","type",{type:"object"}),r++}if(t.formatter!==void 0){let o=t.formatter;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.value===void 0&&
(e=s(e,i+"/formatter","required",{missingProperty:"value"}),r++),o.value!==void 0){let n=o.value;typeof n=="string"?n.length<1&&(e=s(e,i+"/formatter/value","min\
Length",{limit:1}),r++):(e=s(e,i+"/formatter/value","type",{type:"string"}),r++)}for(const n in o)Object.hasOwn(J,n)||(e=s(e,i+"/formatter","closed",{field:n,known:J}),
r++)}else e=s(e,i+"/formatter","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(qs,o)||(e=s(e,i,"closed",{field:o,known:qs}),r++);(t.literal!==void 0)+
(t.environment!==void 0)+(t.header!==void 0)+(t.formatter!==void 0)>1&&(e=s(e,i,"exclusive",{fields:Ff}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return vr.
errors=e,r===0}function Ar(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.match!==void 0){let o=t.match;if(o&&typeof o=="object"&&!Array.isArray(o)){o.mode!==void 0&&(Ve.includes(o.mode)||(e=s(e,i+"/match/mode","choice",{choices:Ve}),
r++));for(const n in o)Object.hasOwn(Q,n)||(e=s(e,i+"/match","closed",{field:n,known:Q}),r++)}else e=s(e,i+"/match","type",{type:"object"}),r++}if(t.providers!==
void 0){let o=t.providers;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===void 0&&
(e=s(e,i+"/providers/"+p,"required",{missingProperty:"name"}),r++),f.name!==void 0){let l=f.name;typeof l=="string"?l.length<1&&(e=s(e,i+"/providers/"+p+"/name",
"minLength",{limit:1}),r++):(e=s(e,i+"/providers/"+p+"/name","type",{type:"string"}),r++)}for(const l in f)Object.hasOwn(O,l)||(e=s(e,i+"/providers/"+p,"closed",
{field:l,known:O}),r++)}else e=s(e,i+"/providers/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/providers","type",{type:"array"}),r++}if(t.randomSamplingPercentage!==
void 0){let o=t.randomSamplingPercentage;typeof o=="number"&&isFinite(o)?((o>100||isNaN(o))&&(e=s(e,i+"/randomSamplingPercentage","maximum",{comparison:"<=",limit:100}),
r++),(o<0||isNaN(o))&&(e=s(e,i+"/randomSamplingPercentage","minimum",{comparison:">=",limit:0}),r++)):(e=s(e,i+"/randomSamplingPercentage","type",{type:"number"}),
r++)}if(t.disableSpanReporting!==void 0&&typeof t.disableSpanReporting!="boolean"&&(e=s(e,i+"/disableSpanReporting","type",{type:"boolean"}),r++),t.customTags!==
void 0){let o=t.customTags;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)vr(o[n],{instancePath:i+"/customTags/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:o,parentDataProperty:n,rootData:y})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);else e=s(e,i+"/customTags","type",{type:"object"}),r++}
t.useRequestIdForTraceSampling!==void 0&&typeof t.useRequestIdForTraceSampling!="boolean"&&(e=s(e,i+"/useRequestIdForTraceSampling","type",{type:"boolean"}),r++),
t.enableIstioTags!==void 0&&typeof t.enableIstioTags!="boolean"&&(e=s(e,i+"/enableIstioTags","type",{type:"boolean"}),r++),t.disableContextPropagation!==void 0&&
typeof t.disableContextPropagation!="boolean"&&(e=s(e,i+"/disableContextPropagation","type",{type:"boolean"}),r++);for(const o in t)Object.hasOwn(Ls,o)||(e=s(e,
i,"closed",{field:o,known:Ls}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Ar.errors=e,r===0}const Vs=["ALL_METRICS","REQUEST_COUNT","REQUEST_DURATION","REQUEST_SIZE","RESPONSE_SIZE","TCP_OPENED_CONNECTIONS","TCP_CLOSED_CONNECTIONS","TCP_SENT_BYTES","TC\
P_RECEIVED_BYTES","GRPC_REQUEST_MESSAGES","GRPC_RESPONSE_MESSAGES"],$s={metric:0,customMetric:0,mode:0},Hf=["metric","customMetric"],Is=["UPSERT","REMOVE"],Fs={
operation:0,value:0},Hs={match:["metric","customMetric","mode"],disabled:0,tagOverrides:0},Ms={providers:0,overrides:0,reportingInterval:0};function hr(t,{instancePath:i="",
parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.providers!==void 0){let o=t.providers;if(Array.
isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===void 0&&(e=s(e,i+"/providers/"+p,"required",
{missingProperty:"name"}),r++),f.name!==void 0){let l=f.name;typeof l=="string"?l.length<1&&(e=s(e,i+"/providers/"+p+"/name","minLength",{limit:1}),r++):(e=s(e,
i+"/providers/"+p+"/name","type",{type:"string"}),r++)}for(const l in f)Object.hasOwn(O,l)||(e=s(e,i+"/providers/"+p,"closed",{field:l,known:O}),r++)}else e=s(e,
i+"/providers/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/providers","type",{type:"array"}),r++}if(t.overrides!==void 0){let o=t.overrides;if(Array.isArray(
o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.match!==void 0){let l=f.match;if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.metric!==void 0&&(Vs.includes(l.metric)||(e=s(e,i+"/overrides/"+p+"/match/metric","choice",{choices:Vs}),r++)),l.customMetric!==void 0){let a=l.
customMetric;typeof a=="string"?a.length<1&&(e=s(e,i+"/overrides/"+p+"/match/customMetric","minLength",{limit:1}),r++):(e=s(e,i+"/overrides/"+p+"/match/customMe\
tric","type",{type:"string"}),r++)}l.mode!==void 0&&(Ve.includes(l.mode)||(e=s(e,i+"/overrides/"+p+"/match/mode","choice",{choices:Ve}),r++));for(const a in l)Object.
hasOwn($s,a)||(e=s(e,i+"/overrides/"+p+"/match","closed",{field:a,known:$s}),r++);(l.metric!==void 0)+(l.customMetric!==void 0)>1&&(e=s(e,i+"/overrides/"+p+"/ma\
tch","exclusive",{fields:Hf}),r++)}else e=s(e,i+"/overrides/"+p+"/match","type",{type:"object"}),r++}if(f.disabled!==void 0&&typeof f.disabled!="boolean"&&(e=s(
e,i+"/overrides/"+p+"/disabled","type",{type:"boolean"}),r++),f.tagOverrides!==void 0){let l=f.tagOverrides;if(l&&typeof l=="object"&&!Array.isArray(l))for(const a in l){
let c=l[a];if(c&&typeof c=="object"&&!Array.isArray(c)){c.operation!==void 0&&(Is.includes(c.operation)||(e=s(e,i+"/overrides/"+p+"/tagOverrides/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/operation","choice",{choices:Is}),r++)),c.value!==void 0&&typeof c.value!="string"&&(e=s(e,i+"/overrides/"+p+"/tagOverrides/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/value","type",{type:"string"}),r++);for(const g in c)Object.hasOwn(Fs,g)||(e=s(e,i+"/overrides/"+p+"/tagOverrides/"+a.replace(/~/g,
"~0").replace(/\//g,"~1"),"closed",{field:g,known:Fs}),r++)}else e=s(e,i+"/overrides/"+p+"/tagOverrides/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"\
object"}),r++}else e=s(e,i+"/overrides/"+p+"/tagOverrides","type",{type:"object"}),r++}for(const l in f)Object.hasOwn(Hs,l)||(e=s(e,i+"/overrides/"+p,"closed",{
field:l,known:Hs}),r++)}else e=s(e,i+"/overrides/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/overrides","type",{type:"array"}),r++}if(t.reportingInterval!==
void 0){let o=t.reportingInterval;typeof o=="string"?A.test(o)||(e=s(e,i+"/reportingInterval","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\
\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/reportingInterval","type",{type:"string"}),r++)}for(const o in t)Object.hasOwn(Ms,o)||(e=s(e,i,"closed",{field:o,known:Ms}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return hr.errors=e,r===0}const _s={expression:0},Us={match:["mode"],providers:0,disabled:0,filter:["expression"]},
zs={selector:["matchLabels"],targetRef:["group","kind","name","namespace"],targetRefs:0,tracing:0,metrics:0,accessLogging:0};function kr(t,{instancePath:i="",parentData:d,
parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.selector!==void 0&&(N(t.selector,{instancePath:i+"/selec\
tor",parentData:t,parentDataProperty:"selector",rootData:y})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),t.targetRef!==void 0&&(R(t.targetRef,{instancePath:i+
"/targetRef",parentData:t,parentDataProperty:"targetRef",rootData:y})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.targetRefs!==void 0&&(x(t.targetRefs,
{instancePath:i+"/targetRefs",parentData:t,parentDataProperty:"targetRefs",rootData:y})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.tracing!==void 0){
let o=t.tracing;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)Ar(o[p],{instancePath:i+"/tracing/"+p,parentData:o,parentDataProperty:p,rootData:y})||
(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length)}else e=s(e,i+"/tracing","type",{type:"array"}),r++}if(t.metrics!==void 0){let o=t.metrics;if(Array.isArray(
o)){const n=o.length;for(let p=0;p<n;p++)hr(o[p],{instancePath:i+"/metrics/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?hr.errors:e.concat(hr.
errors),r=e.length)}else e=s(e,i+"/metrics","type",{type:"array"}),r++}if(t.accessLogging!==void 0){let o=t.accessLogging;if(Array.isArray(o)){const n=o.length;
for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.match!==void 0){let l=f.match;if(l&&typeof l=="object"&&!Array.isArray(l)){l.mode!==
void 0&&(Ve.includes(l.mode)||(e=s(e,i+"/accessLogging/"+p+"/match/mode","choice",{choices:Ve}),r++));for(const a in l)Object.hasOwn(Q,a)||(e=s(e,i+"/accessLogg\
ing/"+p+"/match","closed",{field:a,known:Q}),r++)}else e=s(e,i+"/accessLogging/"+p+"/match","type",{type:"object"}),r++}if(f.providers!==void 0){let l=f.providers;
if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++){let g=l[c];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.name===void 0&&(e=s(e,i+"/accessLogging/"+
p+"/providers/"+c,"required",{missingProperty:"name"}),r++),g.name!==void 0){let j=g.name;typeof j=="string"?j.length<1&&(e=s(e,i+"/accessLogging/"+p+"/provider\
s/"+c+"/name","minLength",{limit:1}),r++):(e=s(e,i+"/accessLogging/"+p+"/providers/"+c+"/name","type",{type:"string"}),r++)}for(const j in g)Object.hasOwn(O,j)||
(e=s(e,i+"/accessLogging/"+p+"/providers/"+c,"closed",{field:j,known:O}),r++)}else e=s(e,i+"/accessLogging/"+p+"/providers/"+c,"type",{type:"object"}),r++}}else
e=s(e,i+"/accessLogging/"+p+"/providers","type",{type:"array"}),r++}if(f.disabled!==void 0&&typeof f.disabled!="boolean"&&(e=s(e,i+"/accessLogging/"+p+"/disable\
d","type",{type:"boolean"}),r++),f.filter!==void 0){let l=f.filter;if(l&&typeof l=="object"&&!Array.isArray(l)){l.expression!==void 0&&typeof l.expression!="str\
ing"&&(e=s(e,i+"/accessLogging/"+p+"/filter/expression","type",{type:"string"}),r++);for(const a in l)Object.hasOwn(_s,a)||(e=s(e,i+"/accessLogging/"+p+"/filter",
"closed",{field:a,known:_s}),r++)}else e=s(e,i+"/accessLogging/"+p+"/filter","type",{type:"object"}),r++}for(const l in f)Object.hasOwn(Us,l)||(e=s(e,i+"/access\
Logging/"+p,"closed",{field:l,known:Us}),r++)}else e=s(e,i+"/accessLogging/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/accessLogging","type",{type:"array"}),
r++}for(const o in t)Object.hasOwn(zs,o)||(e=s(e,i,"closed",{field:o,known:zs}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return kr.errors=e,r===0}function Dp(t,{
instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,
i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{
missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(Ts.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Ts}),r++)),t.kind!==void 0&&(Os.includes(
t.kind)||(e=s(e,i+"/kind","choice",{choices:Os}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",
rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(kr(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||
(e=e===null?kr.errors:e.concat(kr.errors),r=e.length)),t.status!==void 0&&(v(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const o in t)Object.hasOwn(Es,o)||(e=s(e,i,"closed",{field:o,known:Es}),r++)}else e=s(e,i,"type",{type:"\
object"}),r++;return Dp.errors=e,r===0}const Mf=Sp;const Gr=["extensions.istio.io/v1alpha1"],Bs=["TrafficExtension"],Gs={apiVersion:0,kind:0,metadata:0,spec:["selector","targetRefs","phase","priority","match","w\
asm","lua"],status:0};const Ks=["UNDEFINED","CLIENT","SERVER","CLIENT_AND_SERVER"],Ys={mode:0,ports:0};function xe(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.mode!==void 0&&(Ks.includes(t.mode)||(e=s(e,i+"/mode","choice",{choices:Ks}),r++)),t.ports!==void 0){
let o=t.ports;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.number===void 0&&(e=s(e,i+
"/ports/"+p,"required",{missingProperty:"number"}),r++),f.number!==void 0){let l=f.number;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,i+"/ports/"+
p+"/number","type",{type:"integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>65535||isNaN(l))&&(e=s(e,i+"/ports/"+p+"/number","maximum",{comparison:"<=",limit:65535}),
r++),(l<1||isNaN(l))&&(e=s(e,i+"/ports/"+p+"/number","minimum",{comparison:">=",limit:1}),r++))}for(const l in f)Object.hasOwn(Hr,l)||(e=s(e,i+"/ports/"+p,"clos\
ed",{field:l,known:Hr}),r++)}else e=s(e,i+"/ports/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/ports","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(
Ys,o)||(e=s(e,i,"closed",{field:o,known:Ys}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return xe.errors=e,r===0}const xp=new RegExp("(^$|^[a-f0-9]{64}$)",""),Kr=["UNSPECIFIED_POLICY","IfNotPresent","Always"],Yr=["FAIL_CLOSE","FAIL_OPEN","FAIL_RELOAD"],Wr=["INLINE","HOST"],
Zr={name:0,valueFrom:0,value:0},Qr={env:0},Xr=["UNSPECIFIED_PLUGIN_TYPE","HTTP","NETWORK"],Ws={url:0,sha256:0,imagePullPolicy:0,imagePullSecret:0,verificationKey:0,
pluginConfig:0,pluginName:0,failStrategy:0,vmConfig:["env"],type:0};function wr(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0&&(e=s(e,i,"required",{missingProperty:"url"}),r++),t.url!==void 0){let o=t.url;typeof o=="str\
ing"?o.length<1&&(e=s(e,i+"/url","minLength",{limit:1}),r++):(e=s(e,i+"/url","type",{type:"string"}),r++)}if(t.sha256!==void 0){let o=t.sha256;typeof o=="string"?
xp.test(o)||(e=s(e,i+"/sha256","pattern",{pattern:"(^$|^[a-f0-9]{64}$)"}),r++):(e=s(e,i+"/sha256","type",{type:"string"}),r++)}if(t.imagePullPolicy!==void 0&&(Kr.
includes(t.imagePullPolicy)||(e=s(e,i+"/imagePullPolicy","choice",{choices:Kr}),r++)),t.imagePullSecret!==void 0){let o=t.imagePullSecret;typeof o=="string"?(o.
length>253&&(e=s(e,i+"/imagePullSecret","maxLength",{limit:253}),r++),o.length<1&&(e=s(e,i+"/imagePullSecret","minLength",{limit:1}),r++)):(e=s(e,i+"/imagePullS\
ecret","type",{type:"string"}),r++)}if(t.verificationKey!==void 0&&typeof t.verificationKey!="string"&&(e=s(e,i+"/verificationKey","type",{type:"string"}),r++),
t.pluginConfig!==void 0){let o=t.pluginConfig;o&&typeof o=="object"&&!Array.isArray(o)||(e=s(e,i+"/pluginConfig","type",{type:"object"}),r++)}if(t.pluginName!==
void 0){let o=t.pluginName;typeof o=="string"?(o.length>256&&(e=s(e,i+"/pluginName","maxLength",{limit:256}),r++),o.length<1&&(e=s(e,i+"/pluginName","minLength",
{limit:1}),r++)):(e=s(e,i+"/pluginName","type",{type:"string"}),r++)}if(t.failStrategy!==void 0&&(Yr.includes(t.failStrategy)||(e=s(e,i+"/failStrategy","choice",
{choices:Yr}),r++)),t.vmConfig!==void 0){let o=t.vmConfig;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.env!==void 0){let n=o.env;if(Array.isArray(n)){n.length>
256&&(e=s(e,i+"/vmConfig/env","maxItems",{limit:256}),r++);const p=n.length;for(let f=0;f<p;f++){let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===
void 0&&(e=s(e,i+"/vmConfig/env/"+f,"required",{missingProperty:"name"}),r++),l.name!==void 0){let a=l.name;typeof a=="string"?(a.length>256&&(e=s(e,i+"/vmConfi\
g/env/"+f+"/name","maxLength",{limit:256}),r++),a.length<1&&(e=s(e,i+"/vmConfig/env/"+f+"/name","minLength",{limit:1}),r++)):(e=s(e,i+"/vmConfig/env/"+f+"/name",
"type",{type:"string"}),r++)}if(l.valueFrom!==void 0&&(Wr.includes(l.valueFrom)||(e=s(e,i+"/vmConfig/env/"+f+"/valueFrom","choice",{choices:Wr}),r++)),l.value!==
void 0){let a=l.value;typeof a=="string"?a.length>2048&&(e=s(e,i+"/vmConfig/env/"+f+"/value","maxLength",{limit:2048}),r++):(e=s(e,i+"/vmConfig/env/"+f+"/value",
"type",{type:"string"}),r++)}for(const a in l)Object.hasOwn(Zr,a)||(e=s(e,i+"/vmConfig/env/"+f,"closed",{field:a,known:Zr}),r++)}else e=s(e,i+"/vmConfig/env/"+f,
"type",{type:"object"}),r++}}else e=s(e,i+"/vmConfig/env","type",{type:"array"}),r++}for(const n in o)Object.hasOwn(Qr,n)||(e=s(e,i+"/vmConfig","closed",{field:n,
known:Qr}),r++)}else e=s(e,i+"/vmConfig","type",{type:"object"}),r++}t.type!==void 0&&(Xr.includes(t.type)||(e=s(e,i+"/type","choice",{choices:Xr}),r++));for(const o in t)
Object.hasOwn(Ws,o)||(e=s(e,i,"closed",{field:o,known:Ws}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return wr.errors=e,r===0}const Zs={inlineCode:0},Qs={selector:[
"matchLabels"],targetRefs:0,phase:0,priority:0,match:0,wasm:["url","sha256","imagePullPolicy","imagePullSecret","verificationKey","pluginConfig","pluginName","f\
ailStrategy","vmConfig","type"],lua:["inlineCode"]},_f=["wasm","lua"];function Nr(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.selector!==void 0&&(N(t.selector,{instancePath:i+"/selector",parentData:t,parentDataProperty:"selector",rootData:y})||
(e=e===null?N.errors:e.concat(N.errors),r=e.length)),t.targetRefs!==void 0&&(x(t.targetRefs,{instancePath:i+"/targetRefs",parentData:t,parentDataProperty:"targe\
tRefs",rootData:y})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.phase!==void 0&&(_r.includes(t.phase)||(e=s(e,i+"/phase","choice",{choices:_r}),r++)),
t.priority!==void 0){let o=t.priority;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/priority","type",{type:"integer"}),r++),typeof o=="number"&&
isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/priority","maximum",{comparison:"<=",limit:2147483647}),r++),(o<-2147483648||isNaN(o))&&(e=s(e,i+"/priority",
"minimum",{comparison:">=",limit:-2147483648}),r++))}if(t.match!==void 0){let o=t.match;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)xe(o[p],{instancePath:i+
"/match/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length)}else e=s(e,i+"/match","type",{type:"array"}),r++}
if(t.wasm!==void 0&&(wr(t.wasm,{instancePath:i+"/wasm",parentData:t,parentDataProperty:"wasm",rootData:y})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length)),
t.lua!==void 0){let o=t.lua;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.inlineCode===void 0&&(e=s(e,i+"/lua","required",{missingProperty:"inlineCode"}),r++),
o.inlineCode!==void 0){let n=o.inlineCode;typeof n=="string"?(n.length>65536&&(e=s(e,i+"/lua/inlineCode","maxLength",{limit:65536}),r++),n.length<1&&(e=s(e,i+"/\
lua/inlineCode","minLength",{limit:1}),r++)):(e=s(e,i+"/lua/inlineCode","type",{type:"string"}),r++)}for(const n in o)Object.hasOwn(Zs,n)||(e=s(e,i+"/lua","clos\
ed",{field:n,known:Zs}),r++)}else e=s(e,i+"/lua","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(Qs,o)||(e=s(e,i,"closed",{field:o,known:Qs}),r++);(t.
wasm!==void 0)+(t.lua!==void 0)>1&&(e=s(e,i,"exclusive",{fields:_f}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Nr.errors=e,r===0}function Sp(t,{instancePath:i="",
parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"\
apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),
t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(Gr.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Gr}),
r++)),t.kind!==void 0&&(Bs.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Bs}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(Nr(t.spec,{instancePath:i+"/spec",parentData:t,
parentDataProperty:"spec",rootData:y})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length)),t.status!==void 0&&(v(t.status,{instancePath:i+"/status",parentData:t,
parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const o in t)Object.hasOwn(Gs,o)||(e=s(e,i,"closed",{field:o,
known:Gs}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Sp.errors=e,r===0}const Uf=Cp;const Xs=["VirtualService"],Js={apiVersion:0,kind:0,metadata:0,spec:["hosts","gateways","http","tls","tcp","exportTo"],status:0};const Ps={exact:0,prefix:0,regex:0},zf=["exact","prefix","regex"];function k(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.exact!==void 0&&typeof t.exact!="string"&&(e=s(e,i+"/exact","type",{type:"string"}),r++),t.prefix!==void 0&&typeof t.
prefix!="string"&&(e=s(e,i+"/prefix","type",{type:"string"}),r++),t.regex!==void 0&&typeof t.regex!="string"&&(e=s(e,i+"/regex","type",{type:"string"}),r++);for(const o in t)
Object.hasOwn(Ps,o)||(e=s(e,i,"closed",{field:o,known:Ps}),r++);(t.exact!==void 0)+(t.prefix!==void 0)+(t.regex!==void 0)>1&&(e=s(e,i,"exclusive",{fields:zf}),r++)}else
e=s(e,i,"type",{type:"object"}),r++;return k.errors=e,r===0}const en={name:0,uri:["exact","prefix","regex"],scheme:["exact","prefix","regex"],method:["exact","p\
refix","regex"],authority:["exact","prefix","regex"],headers:0,port:0,sourceLabels:0,gateways:0,queryParams:0,ignoreUriCase:0,withoutHeaders:0,sourceNamespace:0,
statPrefix:0};function Dr(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.uri!==void 0&&(k(t.uri,{instancePath:i+"/uri",parentData:t,parentDataProperty:"\
uri",rootData:y})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),t.scheme!==void 0&&(k(t.scheme,{instancePath:i+"/scheme",parentData:t,parentDataProperty:"\
scheme",rootData:y})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),t.method!==void 0&&(k(t.method,{instancePath:i+"/method",parentData:t,parentDataProperty:"\
method",rootData:y})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),t.authority!==void 0&&(k(t.authority,{instancePath:i+"/authority",parentData:t,parentDataProperty:"\
authority",rootData:y})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),t.headers!==void 0){let o=t.headers;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)
k(o[n],{instancePath:i+"/headers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:n,rootData:y})||(e=e===null?k.errors:e.concat(k.errors),
r=e.length);else e=s(e,i+"/headers","type",{type:"object"}),r++}if(t.port!==void 0){let o=t.port;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/\
port","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/port","maximum",{comparison:"<=",limit:4294967295}),r++),
(o<0||isNaN(o))&&(e=s(e,i+"/port","minimum",{comparison:">=",limit:0}),r++))}if(t.sourceLabels!==void 0){let o=t.sourceLabels;if(o&&typeof o=="object"&&!Array.isArray(
o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/sourceLabels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/source\
Labels","type",{type:"object"}),r++}if(t.gateways!==void 0){let o=t.gateways;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=
s(e,i+"/gateways/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/gateways","type",{type:"array"}),r++}if(t.queryParams!==void 0){let o=t.queryParams;if(o&&typeof o==
"object"&&!Array.isArray(o))for(const n in o)k(o[n],{instancePath:i+"/queryParams/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:n,rootData:y})||
(e=e===null?k.errors:e.concat(k.errors),r=e.length);else e=s(e,i+"/queryParams","type",{type:"object"}),r++}if(t.ignoreUriCase!==void 0&&typeof t.ignoreUriCase!=
"boolean"&&(e=s(e,i+"/ignoreUriCase","type",{type:"boolean"}),r++),t.withoutHeaders!==void 0){let o=t.withoutHeaders;if(o&&typeof o=="object"&&!Array.isArray(o))
for(const n in o)k(o[n],{instancePath:i+"/withoutHeaders/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:n,rootData:y})||(e=e===null?
k.errors:e.concat(k.errors),r=e.length);else e=s(e,i+"/withoutHeaders","type",{type:"object"}),r++}t.sourceNamespace!==void 0&&typeof t.sourceNamespace!="string"&&
(e=s(e,i+"/sourceNamespace","type",{type:"string"}),r++),t.statPrefix!==void 0&&typeof t.statPrefix!="string"&&(e=s(e,i+"/statPrefix","type",{type:"string"}),r++);
for(const o in t)Object.hasOwn(en,o)||(e=s(e,i,"closed",{field:o,known:en}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Dr.errors=e,r===0}const rn={set:0,add:0,remove:0};function ue(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.set!==void 0){let o=t.set;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/set/"+n.replace(/~/g,"\
~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/set","type",{type:"object"}),r++}if(t.add!==void 0){let o=t.add;if(o&&typeof o=="object"&&!Array.
isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/add/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/add","t\
ype",{type:"object"}),r++}if(t.remove!==void 0){let o=t.remove;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/remov\
e/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/remove","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(rn,o)||(e=s(e,i,"closed",{field:o,known:rn}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return ue.errors=e,r===0}const tn={request:["set","add","remove"],response:["set","add","remove"]};function ge(t,{
instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.request!==void 0&&(ue(t.request,
{instancePath:i+"/request",parentData:t,parentDataProperty:"request",rootData:y})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),t.response!==void 0&&(ue(
t.response,{instancePath:i+"/response",parentData:t,parentDataProperty:"response",rootData:y})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length));for(const o in t)
Object.hasOwn(tn,o)||(e=s(e,i,"closed",{field:o,known:tn}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return ge.errors=e,r===0}const on=["FROM_PROTOCOL_DEFAULT","FROM_REQUEST_PORT"],sn={uri:0,authority:0,port:0,derivePort:0,scheme:0,redirectCode:0},Bf=["port","derivePort"];function xr(t,{
instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.uri!==void 0&&typeof t.uri!=
"string"&&(e=s(e,i+"/uri","type",{type:"string"}),r++),t.authority!==void 0&&typeof t.authority!="string"&&(e=s(e,i+"/authority","type",{type:"string"}),r++),t.
port!==void 0){let o=t.port;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/port","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&
((o>4294967295||isNaN(o))&&(e=s(e,i+"/port","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/port","minimum",{comparison:">=",limit:0}),
r++))}if(t.derivePort!==void 0&&(on.includes(t.derivePort)||(e=s(e,i+"/derivePort","choice",{choices:on}),r++)),t.scheme!==void 0&&typeof t.scheme!="string"&&(e=
s(e,i+"/scheme","type",{type:"string"}),r++),t.redirectCode!==void 0){let o=t.redirectCode;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/redire\
ctCode","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/redirectCode","maximum",{comparison:"<=",limit:4294967295}),
r++),(o<0||isNaN(o))&&(e=s(e,i+"/redirectCode","minimum",{comparison:">=",limit:0}),r++))}for(const o in t)Object.hasOwn(sn,o)||(e=s(e,i,"closed",{field:o,known:sn}),
r++);(t.port!==void 0)+(t.derivePort!==void 0)>1&&(e=s(e,i,"exclusive",{fields:Bf}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return xr.errors=e,r===0}function q(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.value!==void 0){
let o=t.value;typeof o=="number"&&isFinite(o)||(e=s(e,i+"/value","type",{type:"number"}),r++)}for(const o in t)Object.hasOwn(J,o)||(e=s(e,i,"closed",{field:o,known:J}),
r++)}else e=s(e,i,"type",{type:"object"}),r++;return q.errors=e,r===0}const nn={percent:0,percentage:["value"],fixedDelay:0,exponentialDelay:0},Gf=["fixedDelay",
"exponentialDelay"],pn={httpStatus:0,grpcStatus:0,http2Error:0,percentage:["value"]},Kf=["httpStatus","grpcStatus","http2Error"],fn={delay:["percent","percentag\
e","fixedDelay","exponentialDelay"],abort:["httpStatus","grpcStatus","http2Error","percentage"]};function Sr(t,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.delay!==void 0){let o=t.delay;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
percent!==void 0){let n=o.percent;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/delay/percent","type",{type:"integer"}),r++),typeof n=="number"&&
isFinite(n)&&((n>2147483647||isNaN(n))&&(e=s(e,i+"/delay/percent","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,i+"/delay\
/percent","minimum",{comparison:">=",limit:-2147483648}),r++))}if(o.percentage!==void 0&&(q(o.percentage,{instancePath:i+"/delay/percentage",parentData:o,parentDataProperty:"\
percentage",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),o.fixedDelay!==void 0){let n=o.fixedDelay;typeof n=="string"?A.test(n)||(e=s(e,i+
"/delay/fixedDelay","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/delay/fixedDelay","type",{type:"\
string"}),r++)}if(o.exponentialDelay!==void 0){let n=o.exponentialDelay;typeof n=="string"?A.test(n)||(e=s(e,i+"/delay/exponentialDelay","pattern",{pattern:"^[+\
-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/delay/exponentialDelay","type",{type:"string"}),r++)}for(const n in o)Object.
hasOwn(nn,n)||(e=s(e,i+"/delay","closed",{field:n,known:nn}),r++);(o.fixedDelay!==void 0)+(o.exponentialDelay!==void 0)>1&&(e=s(e,i+"/delay","exclusive",{fields:Gf}),
r++)}else e=s(e,i+"/delay","type",{type:"object"}),r++}if(t.abort!==void 0){let o=t.abort;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.httpStatus!==void 0){
let n=o.httpStatus;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/abort/httpStatus","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&
((n>2147483647||isNaN(n))&&(e=s(e,i+"/abort/httpStatus","maximum",{comparison:"<=",limit:2147483647}),r++),(n<-2147483648||isNaN(n))&&(e=s(e,i+"/abort/httpStatu\
s","minimum",{comparison:">=",limit:-2147483648}),r++))}o.grpcStatus!==void 0&&typeof o.grpcStatus!="string"&&(e=s(e,i+"/abort/grpcStatus","type",{type:"string"}),
r++),o.http2Error!==void 0&&typeof o.http2Error!="string"&&(e=s(e,i+"/abort/http2Error","type",{type:"string"}),r++),o.percentage!==void 0&&(q(o.percentage,{instancePath:i+
"/abort/percentage",parentData:o,parentDataProperty:"percentage",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length));for(const n in o)Object.hasOwn(
pn,n)||(e=s(e,i+"/abort","closed",{field:n,known:pn}),r++);(o.httpStatus!==void 0)+(o.grpcStatus!==void 0)+(o.http2Error!==void 0)>1&&(e=s(e,i+"/abort","exclusi\
ve",{fields:Kf}),r++)}else e=s(e,i+"/abort","type",{type:"object"}),r++}for(const o in t)Object.hasOwn(fn,o)||(e=s(e,i,"closed",{field:o,known:fn}),r++)}else e=
s(e,i,"type",{type:"object"}),r++;return Sr.errors=e,r===0}const ln=["UNSPECIFIED","FORWARD","IGNORE"],yn={allowOrigin:0,allowOrigins:0,allowMethods:0,allowHeaders:0,exposeHeaders:0,maxAge:0,allowCredentials:0,unmatchedPreflights:0};
function Cr(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.allowOrigin!==
void 0){let o=t.allowOrigin;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/allowOrigin/"+p,"type",{type:"string"}),
r++)}else e=s(e,i+"/allowOrigin","type",{type:"array"}),r++}if(t.allowOrigins!==void 0){let o=t.allowOrigins;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++)k(o[p],{instancePath:i+"/allowOrigins/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)}else e=s(e,i+
"/allowOrigins","type",{type:"array"}),r++}if(t.allowMethods!==void 0){let o=t.allowMethods;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!=
"string"&&(e=s(e,i+"/allowMethods/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/allowMethods","type",{type:"array"}),r++}if(t.allowHeaders!==void 0){let o=t.allowHeaders;
if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/allowHeaders/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/allowHe\
aders","type",{type:"array"}),r++}if(t.exposeHeaders!==void 0){let o=t.exposeHeaders;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="str\
ing"&&(e=s(e,i+"/exposeHeaders/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/exposeHeaders","type",{type:"array"}),r++}if(t.maxAge!==void 0){let o=t.maxAge;typeof o==
"string"?A.test(o)||(e=s(e,i+"/maxAge","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+"/maxAge","\
type",{type:"string"}),r++)}t.allowCredentials!==void 0&&typeof t.allowCredentials!="boolean"&&(e=s(e,i+"/allowCredentials","type",{type:"boolean"}),r++),t.unmatchedPreflights!==
void 0&&(ln.includes(t.unmatchedPreflights)||(e=s(e,i+"/unmatchedPreflights","choice",{choices:ln}),r++));for(const o in t)Object.hasOwn(yn,o)||(e=s(e,i,"closed",
{field:o,known:yn}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Cr.errors=e,r===0}const cn={destination:["host","subset","port"],weight:0,headers:["req\
uest","response"]},an={string:0,bytes:0},Yf=["string","bytes"],dn={status:0,body:["string","bytes"]},mn={name:0,namespace:0},un={match:0,rewrite:0},gn={uri:0,authority:0,
uriRegexRewrite:["match","rewrite"]},bn={destination:["host","subset","port"],percentage:["value"]},jn={name:0,match:0,route:0,redirect:["uri","authority","port",
"derivePort","scheme","redirectCode"],directResponse:["status","body"],delegate:["name","namespace"],rewrite:["uri","authority","uriRegexRewrite"],timeout:0,retries:[
"attempts","perTryTimeout","retryOn","retryRemoteLocalities","retryIgnorePreviousHosts","backoff"],fault:["delay","abort"],mirror:["host","subset","port"],mirrors:0,
mirrorPercent:0,mirror_percent:0,mirrorPercentage:["value"],corsPolicy:["allowOrigin","allowOrigins","allowMethods","allowHeaders","exposeHeaders","maxAge","all\
owCredentials","unmatchedPreflights"],headers:["request","response"]};function Rr(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.match!==void 0){let o=t.
match;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)Dr(o[p],{instancePath:i+"/match/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?
Dr.errors:e.concat(Dr.errors),r=e.length)}else e=s(e,i+"/match","type",{type:"array"}),r++}if(t.route!==void 0){let o=t.route;if(Array.isArray(o)){const n=o.length;
for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.destination===void 0&&(e=s(e,i+"/route/"+p,"required",{missingProperty:"destin\
ation"}),r++),f.destination!==void 0&&(C(f.destination,{instancePath:i+"/route/"+p+"/destination",parentData:f,parentDataProperty:"destination",rootData:y})||(e=
e===null?C.errors:e.concat(C.errors),r=e.length)),f.weight!==void 0){let l=f.weight;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,i+"/route/"+p+"/w\
eight","type",{type:"integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>2147483647||isNaN(l))&&(e=s(e,i+"/route/"+p+"/weight","maximum",{comparison:"<=",limit:2147483647}),
r++),(l<-2147483648||isNaN(l))&&(e=s(e,i+"/route/"+p+"/weight","minimum",{comparison:">=",limit:-2147483648}),r++))}f.headers!==void 0&&(ge(f.headers,{instancePath:i+
"/route/"+p+"/headers",parentData:f,parentDataProperty:"headers",rootData:y})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length));for(const l in f)Object.hasOwn(
cn,l)||(e=s(e,i+"/route/"+p,"closed",{field:l,known:cn}),r++)}else e=s(e,i+"/route/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/route","type",{type:"array"}),
r++}if(t.redirect!==void 0&&(xr(t.redirect,{instancePath:i+"/redirect",parentData:t,parentDataProperty:"redirect",rootData:y})||(e=e===null?xr.errors:e.concat(xr.
errors),r=e.length)),t.directResponse!==void 0){let o=t.directResponse;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.status===void 0&&(e=s(e,i+"/directRespo\
nse","required",{missingProperty:"status"}),r++),o.status!==void 0){let n=o.status;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/directResponse\
/status","type",{type:"integer"}),r++),typeof n=="number"&&isFinite(n)&&((n>4294967295||isNaN(n))&&(e=s(e,i+"/directResponse/status","maximum",{comparison:"<=",
limit:4294967295}),r++),(n<0||isNaN(n))&&(e=s(e,i+"/directResponse/status","minimum",{comparison:">=",limit:0}),r++))}if(o.body!==void 0){let n=o.body;if(n&&typeof n==
"object"&&!Array.isArray(n)){n.string!==void 0&&typeof n.string!="string"&&(e=s(e,i+"/directResponse/body/string","type",{type:"string"}),r++),n.bytes!==void 0&&
typeof n.bytes!="string"&&(e=s(e,i+"/directResponse/body/bytes","type",{type:"string"}),r++);for(const p in n)Object.hasOwn(an,p)||(e=s(e,i+"/directResponse/bod\
y","closed",{field:p,known:an}),r++);(n.string!==void 0)+(n.bytes!==void 0)>1&&(e=s(e,i+"/directResponse/body","exclusive",{fields:Yf}),r++)}else e=s(e,i+"/dire\
ctResponse/body","type",{type:"object"}),r++}for(const n in o)Object.hasOwn(dn,n)||(e=s(e,i+"/directResponse","closed",{field:n,known:dn}),r++)}else e=s(e,i+"/d\
irectResponse","type",{type:"object"}),r++}if(t.delegate!==void 0){let o=t.delegate;if(o&&typeof o=="object"&&!Array.isArray(o)){o.name!==void 0&&typeof o.name!=
"string"&&(e=s(e,i+"/delegate/name","type",{type:"string"}),r++),o.namespace!==void 0&&typeof o.namespace!="string"&&(e=s(e,i+"/delegate/namespace","type",{type:"\
string"}),r++);for(const n in o)Object.hasOwn(mn,n)||(e=s(e,i+"/delegate","closed",{field:n,known:mn}),r++)}else e=s(e,i+"/delegate","type",{type:"object"}),r++}
if(t.rewrite!==void 0){let o=t.rewrite;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.uri!==void 0&&typeof o.uri!="string"&&(e=s(e,i+"/rewrite/uri","type",{type:"\
string"}),r++),o.authority!==void 0&&typeof o.authority!="string"&&(e=s(e,i+"/rewrite/authority","type",{type:"string"}),r++),o.uriRegexRewrite!==void 0){let n=o.
uriRegexRewrite;if(n&&typeof n=="object"&&!Array.isArray(n)){n.match!==void 0&&typeof n.match!="string"&&(e=s(e,i+"/rewrite/uriRegexRewrite/match","type",{type:"\
string"}),r++),n.rewrite!==void 0&&typeof n.rewrite!="string"&&(e=s(e,i+"/rewrite/uriRegexRewrite/rewrite","type",{type:"string"}),r++);for(const p in n)Object.
hasOwn(un,p)||(e=s(e,i+"/rewrite/uriRegexRewrite","closed",{field:p,known:un}),r++)}else e=s(e,i+"/rewrite/uriRegexRewrite","type",{type:"object"}),r++}for(const n in o)
Object.hasOwn(gn,n)||(e=s(e,i+"/rewrite","closed",{field:n,known:gn}),r++)}else e=s(e,i+"/rewrite","type",{type:"object"}),r++}if(t.timeout!==void 0){let o=t.timeout;
typeof o=="string"?A.test(o)||(e=s(e,i+"/timeout","pattern",{pattern:"^[+-]?(0|(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|\xB5s|\u03BCs|ms|s|m|h))+)$"}),r++):(e=s(e,i+
"/timeout","type",{type:"string"}),r++)}if(t.retries!==void 0&&(De(t.retries,{instancePath:i+"/retries",parentData:t,parentDataProperty:"retries",rootData:y})||
(e=e===null?De.errors:e.concat(De.errors),r=e.length)),t.fault!==void 0&&(Sr(t.fault,{instancePath:i+"/fault",parentData:t,parentDataProperty:"fault",rootData:y})||
(e=e===null?Sr.errors:e.concat(Sr.errors),r=e.length)),t.mirror!==void 0&&(C(t.mirror,{instancePath:i+"/mirror",parentData:t,parentDataProperty:"mirror",rootData:y})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.mirrors!==void 0){let o=t.mirrors;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&
typeof f=="object"&&!Array.isArray(f)){f.destination===void 0&&(e=s(e,i+"/mirrors/"+p,"required",{missingProperty:"destination"}),r++),f.destination!==void 0&&(C(
f.destination,{instancePath:i+"/mirrors/"+p+"/destination",parentData:f,parentDataProperty:"destination",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=
e.length)),f.percentage!==void 0&&(q(f.percentage,{instancePath:i+"/mirrors/"+p+"/percentage",parentData:f,parentDataProperty:"percentage",rootData:y})||(e=e===
null?q.errors:e.concat(q.errors),r=e.length));for(const l in f)Object.hasOwn(bn,l)||(e=s(e,i+"/mirrors/"+p,"closed",{field:l,known:bn}),r++)}else e=s(e,i+"/mirr\
ors/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/mirrors","type",{type:"array"}),r++}if(t.mirrorPercent!==void 0){let o=t.mirrorPercent;typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/mirrorPercent","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/mirro\
rPercent","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/mirrorPercent","minimum",{comparison:">=",limit:0}),r++))}if(t.mirror_percent!==
void 0){let o=t.mirror_percent;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/mirror_percent","type",{type:"integer"}),r++),typeof o=="number"&&
isFinite(o)&&((o>4294967295||isNaN(o))&&(e=s(e,i+"/mirror_percent","maximum",{comparison:"<=",limit:4294967295}),r++),(o<0||isNaN(o))&&(e=s(e,i+"/mirror_percent",
"minimum",{comparison:">=",limit:0}),r++))}t.mirrorPercentage!==void 0&&(q(t.mirrorPercentage,{instancePath:i+"/mirrorPercentage",parentData:t,parentDataProperty:"\
mirrorPercentage",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.corsPolicy!==void 0&&(Cr(t.corsPolicy,{instancePath:i+"/corsPolicy",parentData:t,
parentDataProperty:"corsPolicy",rootData:y})||(e=e===null?Cr.errors:e.concat(Cr.errors),r=e.length)),t.headers!==void 0&&(ge(t.headers,{instancePath:i+"/headers",
parentData:t,parentDataProperty:"headers",rootData:y})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length));for(const o in t)Object.hasOwn(jn,o)||(e=s(e,i,"c\
losed",{field:o,known:jn}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Rr.errors=e,r===0}const vn={sniHosts:0,destinationSubnets:0,port:0,sourceLabels:0,gateways:0,sourceNamespace:0},Jr={match:0,route:0};const An={destination:["host","subset","port"],weight:0};function Se(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(Array.
isArray(t)){const o=t.length;for(let n=0;n<o;n++){let p=t[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.destination===void 0&&(e=s(e,i+"/"+n,"required",{
missingProperty:"destination"}),r++),p.destination!==void 0&&(C(p.destination,{instancePath:i+"/"+n+"/destination",parentData:p,parentDataProperty:"destination",
rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),p.weight!==void 0){let f=p.weight;typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)||(e=s(e,
i+"/"+n+"/weight","type",{type:"integer"}),r++),typeof f=="number"&&isFinite(f)&&((f>2147483647||isNaN(f))&&(e=s(e,i+"/"+n+"/weight","maximum",{comparison:"<=",
limit:2147483647}),r++),(f<-2147483648||isNaN(f))&&(e=s(e,i+"/"+n+"/weight","minimum",{comparison:">=",limit:-2147483648}),r++))}for(const f in p)Object.hasOwn(
An,f)||(e=s(e,i+"/"+n,"closed",{field:f,known:An}),r++)}else e=s(e,i+"/"+n,"type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"array"}),r++;return Se.errors=
e,r===0}function Tr(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.match===
void 0&&(e=s(e,i,"required",{missingProperty:"match"}),r++),t.match!==void 0){let o=t.match;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];
if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.sniHosts===void 0&&(e=s(e,i+"/match/"+p,"required",{missingProperty:"sniHosts"}),r++),f.sniHosts!==void 0){let l=f.
sniHosts;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="string"&&(e=s(e,i+"/match/"+p+"/sniHosts/"+c,"type",{type:"string"}),r++)}else e=
s(e,i+"/match/"+p+"/sniHosts","type",{type:"array"}),r++}if(f.destinationSubnets!==void 0){let l=f.destinationSubnets;if(Array.isArray(l)){const a=l.length;for(let c=0;c<
a;c++)typeof l[c]!="string"&&(e=s(e,i+"/match/"+p+"/destinationSubnets/"+c,"type",{type:"string"}),r++)}else e=s(e,i+"/match/"+p+"/destinationSubnets","type",{type:"\
array"}),r++}if(f.port!==void 0){let l=f.port;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,i+"/match/"+p+"/port","type",{type:"integer"}),r++),typeof l==
"number"&&isFinite(l)&&((l>4294967295||isNaN(l))&&(e=s(e,i+"/match/"+p+"/port","maximum",{comparison:"<=",limit:4294967295}),r++),(l<0||isNaN(l))&&(e=s(e,i+"/ma\
tch/"+p+"/port","minimum",{comparison:">=",limit:0}),r++))}if(f.sourceLabels!==void 0){let l=f.sourceLabels;if(l&&typeof l=="object"&&!Array.isArray(l))for(const a in l)
typeof l[a]!="string"&&(e=s(e,i+"/match/"+p+"/sourceLabels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/match/"+p+"/so\
urceLabels","type",{type:"object"}),r++}if(f.gateways!==void 0){let l=f.gateways;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="string"&&
(e=s(e,i+"/match/"+p+"/gateways/"+c,"type",{type:"string"}),r++)}else e=s(e,i+"/match/"+p+"/gateways","type",{type:"array"}),r++}f.sourceNamespace!==void 0&&typeof f.
sourceNamespace!="string"&&(e=s(e,i+"/match/"+p+"/sourceNamespace","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(vn,l)||(e=s(e,i+"/match/"+p,"clos\
ed",{field:l,known:vn}),r++)}else e=s(e,i+"/match/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/match","type",{type:"array"}),r++}t.route!==void 0&&(Se(t.route,
{instancePath:i+"/route",parentData:t,parentDataProperty:"route",rootData:y})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length));for(const o in t)Object.hasOwn(
Jr,o)||(e=s(e,i,"closed",{field:o,known:Jr}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Tr.errors=e,r===0}const hn={destinationSubnets:0,port:0,sourceLabels:0,gateways:0,sourceNamespace:0,sourceSubnet:0};function Or(t,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.match!==void 0){let o=t.match;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.destinationSubnets!==void 0){let l=f.destinationSubnets;if(Array.isArray(l)){const a=l.length;
for(let c=0;c<a;c++)typeof l[c]!="string"&&(e=s(e,i+"/match/"+p+"/destinationSubnets/"+c,"type",{type:"string"}),r++)}else e=s(e,i+"/match/"+p+"/destinationSubn\
ets","type",{type:"array"}),r++}if(f.port!==void 0){let l=f.port;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,i+"/match/"+p+"/port","type",{type:"\
integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>4294967295||isNaN(l))&&(e=s(e,i+"/match/"+p+"/port","maximum",{comparison:"<=",limit:4294967295}),r++),(l<0||
isNaN(l))&&(e=s(e,i+"/match/"+p+"/port","minimum",{comparison:">=",limit:0}),r++))}if(f.sourceLabels!==void 0){let l=f.sourceLabels;if(l&&typeof l=="object"&&!Array.
isArray(l))for(const a in l)typeof l[a]!="string"&&(e=s(e,i+"/match/"+p+"/sourceLabels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else
e=s(e,i+"/match/"+p+"/sourceLabels","type",{type:"object"}),r++}if(f.gateways!==void 0){let l=f.gateways;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)
typeof l[c]!="string"&&(e=s(e,i+"/match/"+p+"/gateways/"+c,"type",{type:"string"}),r++)}else e=s(e,i+"/match/"+p+"/gateways","type",{type:"array"}),r++}f.sourceNamespace!==
void 0&&typeof f.sourceNamespace!="string"&&(e=s(e,i+"/match/"+p+"/sourceNamespace","type",{type:"string"}),r++),f.sourceSubnet!==void 0&&typeof f.sourceSubnet!=
"string"&&(e=s(e,i+"/match/"+p+"/sourceSubnet","type",{type:"string"}),r++);for(const l in f)Object.hasOwn(hn,l)||(e=s(e,i+"/match/"+p,"closed",{field:l,known:hn}),
r++)}else e=s(e,i+"/match/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/match","type",{type:"array"}),r++}t.route!==void 0&&(Se(t.route,{instancePath:i+"/rout\
e",parentData:t,parentDataProperty:"route",rootData:y})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length));for(const o in t)Object.hasOwn(Jr,o)||(e=s(e,i,"\
closed",{field:o,known:Jr}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Or.errors=e,r===0}const kn={hosts:0,gateways:0,http:0,tls:0,tcp:0,exportTo:0};function Er(t,{
instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.hosts!==void 0){let o=t.hosts;
if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/hosts/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/hosts","type",
{type:"array"}),r++}if(t.gateways!==void 0){let o=t.gateways;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/gateway\
s/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/gateways","type",{type:"array"}),r++}if(t.http!==void 0){let o=t.http;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++)Rr(o[p],{instancePath:i+"/http/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?Rr.errors:e.concat(Rr.errors),r=e.length)}else e=s(e,i+"/ht\
tp","type",{type:"array"}),r++}if(t.tls!==void 0){let o=t.tls;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)Tr(o[p],{instancePath:i+"/tls/"+p,parentData:o,
parentDataProperty:p,rootData:y})||(e=e===null?Tr.errors:e.concat(Tr.errors),r=e.length)}else e=s(e,i+"/tls","type",{type:"array"}),r++}if(t.tcp!==void 0){let o=t.
tcp;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)Or(o[p],{instancePath:i+"/tcp/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?Or.errors:
e.concat(Or.errors),r=e.length)}else e=s(e,i+"/tcp","type",{type:"array"}),r++}if(t.exportTo!==void 0){let o=t.exportTo;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++)typeof o[p]!="string"&&(e=s(e,i+"/exportTo/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/exportTo","type",{type:"array"}),r++}for(const o in t)Object.hasOwn(
kn,o)||(e=s(e,i,"closed",{field:o,known:kn}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Er.errors=e,r===0}function Cp(t,{instancePath:i="",parentData:d,
parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"\
apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),
t.apiVersion!==void 0&&(E.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:E}),r++)),t.kind!==void 0&&(Xs.includes(t.kind)||(e=s(e,i+"/kind","ch\
oice",{choices:Xs}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.
errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(Er(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?Er.errors:
e.concat(Er.errors),r=e.length)),t.status!==void 0&&(v(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:
e.concat(v.errors),r=e.length));for(const o in t)Object.hasOwn(Js,o)||(e=s(e,i,"closed",{field:o,known:Js}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Cp.
errors=e,r===0}const Wf=Rp;const wn=["WasmPlugin"],Nn={apiVersion:0,kind:0,metadata:0,spec:["selector","targetRef","targetRefs","url","sha256","imagePullPolicy","imagePullSecret","verific\
ationKey","pluginConfig","pluginName","failStrategy","vmConfig","type","phase","priority","match"],status:0};const Dn=["UNSPECIFIED_PHASE","AUTHN","AUTHZ","STATS"],xn={selector:["matchLabels"],targetRef:["group","kind","name","namespace"],targetRefs:0,url:0,sha256:0,imagePullPolicy:0,
imagePullSecret:0,verificationKey:0,pluginConfig:0,pluginName:0,failStrategy:0,vmConfig:["env"],type:0,phase:0,priority:0,match:0};function Lr(t,{instancePath:i="",
parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0&&(e=s(e,i,"required",{missingProperty:"\
url"}),r++),t.selector!==void 0&&(N(t.selector,{instancePath:i+"/selector",parentData:t,parentDataProperty:"selector",rootData:y})||(e=e===null?N.errors:e.concat(
N.errors),r=e.length)),t.targetRef!==void 0&&(R(t.targetRef,{instancePath:i+"/targetRef",parentData:t,parentDataProperty:"targetRef",rootData:y})||(e=e===null?R.
errors:e.concat(R.errors),r=e.length)),t.targetRefs!==void 0&&(x(t.targetRefs,{instancePath:i+"/targetRefs",parentData:t,parentDataProperty:"targetRefs",rootData:y})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.url!==void 0){let o=t.url;typeof o=="string"?o.length<1&&(e=s(e,i+"/url","minLength",{limit:1}),r++):(e=s(
e,i+"/url","type",{type:"string"}),r++)}if(t.sha256!==void 0){let o=t.sha256;typeof o=="string"?xp.test(o)||(e=s(e,i+"/sha256","pattern",{pattern:"(^$|^[a-f0-9]\
{64}$)"}),r++):(e=s(e,i+"/sha256","type",{type:"string"}),r++)}if(t.imagePullPolicy!==void 0&&(Kr.includes(t.imagePullPolicy)||(e=s(e,i+"/imagePullPolicy","choi\
ce",{choices:Kr}),r++)),t.imagePullSecret!==void 0){let o=t.imagePullSecret;typeof o=="string"?(o.length>253&&(e=s(e,i+"/imagePullSecret","maxLength",{limit:253}),
r++),o.length<1&&(e=s(e,i+"/imagePullSecret","minLength",{limit:1}),r++)):(e=s(e,i+"/imagePullSecret","type",{type:"string"}),r++)}if(t.verificationKey!==void 0&&
typeof t.verificationKey!="string"&&(e=s(e,i+"/verificationKey","type",{type:"string"}),r++),t.pluginConfig!==void 0){let o=t.pluginConfig;o&&typeof o=="object"&&
!Array.isArray(o)||(e=s(e,i+"/pluginConfig","type",{type:"object"}),r++)}if(t.pluginName!==void 0){let o=t.pluginName;typeof o=="string"?(o.length>256&&(e=s(e,i+
"/pluginName","maxLength",{limit:256}),r++),o.length<1&&(e=s(e,i+"/pluginName","minLength",{limit:1}),r++)):(e=s(e,i+"/pluginName","type",{type:"string"}),r++)}
if(t.failStrategy!==void 0&&(Yr.includes(t.failStrategy)||(e=s(e,i+"/failStrategy","choice",{choices:Yr}),r++)),t.vmConfig!==void 0){let o=t.vmConfig;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.env!==void 0){let n=o.env;if(Array.isArray(n)){n.length>256&&(e=s(e,i+"/vmConfig/env","maxItems",{limit:256}),r++);const p=n.length;
for(let f=0;f<p;f++){let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0&&(e=s(e,i+"/vmConfig/env/"+f,"required",{missingProperty:"name"}),
r++),l.name!==void 0){let a=l.name;typeof a=="string"?(a.length>256&&(e=s(e,i+"/vmConfig/env/"+f+"/name","maxLength",{limit:256}),r++),a.length<1&&(e=s(e,i+"/vm\
Config/env/"+f+"/name","minLength",{limit:1}),r++)):(e=s(e,i+"/vmConfig/env/"+f+"/name","type",{type:"string"}),r++)}if(l.valueFrom!==void 0&&(Wr.includes(l.valueFrom)||
(e=s(e,i+"/vmConfig/env/"+f+"/valueFrom","choice",{choices:Wr}),r++)),l.value!==void 0){let a=l.value;typeof a=="string"?a.length>2048&&(e=s(e,i+"/vmConfig/env/"+
f+"/value","maxLength",{limit:2048}),r++):(e=s(e,i+"/vmConfig/env/"+f+"/value","type",{type:"string"}),r++)}for(const a in l)Object.hasOwn(Zr,a)||(e=s(e,i+"/vmC\
onfig/env/"+f,"closed",{field:a,known:Zr}),r++)}else e=s(e,i+"/vmConfig/env/"+f,"type",{type:"object"}),r++}}else e=s(e,i+"/vmConfig/env","type",{type:"array"}),
r++}for(const n in o)Object.hasOwn(Qr,n)||(e=s(e,i+"/vmConfig","closed",{field:n,known:Qr}),r++)}else e=s(e,i+"/vmConfig","type",{type:"object"}),r++}if(t.type!==
void 0&&(Xr.includes(t.type)||(e=s(e,i+"/type","choice",{choices:Xr}),r++)),t.phase!==void 0&&(Dn.includes(t.phase)||(e=s(e,i+"/phase","choice",{choices:Dn}),r++)),
t.priority!==void 0){let o=t.priority;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/priority","type",{type:"integer"}),r++),typeof o=="number"&&
isFinite(o)&&((o>2147483647||isNaN(o))&&(e=s(e,i+"/priority","maximum",{comparison:"<=",limit:2147483647}),r++),(o<-2147483648||isNaN(o))&&(e=s(e,i+"/priority",
"minimum",{comparison:">=",limit:-2147483648}),r++))}if(t.match!==void 0){let o=t.match;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)xe(o[p],{instancePath:i+
"/match/"+p,parentData:o,parentDataProperty:p,rootData:y})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length)}else e=s(e,i+"/match","type",{type:"array"}),r++}
for(const o in t)Object.hasOwn(xn,o)||(e=s(e,i,"closed",{field:o,known:xn}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Lr.errors=e,r===0}function Rp(t,{
instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,
i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{
missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(Gr.includes(t.apiVersion)||(e=s(e,
i+"/apiVersion","choice",{choices:Gr}),r++)),t.kind!==void 0&&(wn.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:wn}),r++)),t.metadata!==void 0&&(u(t.metadata,
{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(Lr(t.
spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length)),t.status!==void 0&&(v(t.
status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const o in t)Object.
hasOwn(Nn,o)||(e=s(e,i,"closed",{field:o,known:Nn}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Rp.errors=e,r===0}const Zf=Tp;const Sn=["WorkloadEntry"],Cn={apiVersion:0,kind:0,metadata:0,spec:0,status:0};function qr(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;return W(t,{instancePath:i,parentData:d,parentDataProperty:m,
rootData:y})||(e=e===null?W.errors:e.concat(W.errors),r=e.length),qr.errors=e,r===0}function Tp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=
s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",
{missingProperty:"spec"}),r++),t.apiVersion!==void 0&&(E.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:E}),r++)),t.kind!==void 0&&(Sn.includes(
t.kind)||(e=s(e,i+"/kind","choice",{choices:Sn}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",
rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(qr(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||
(e=e===null?qr.errors:e.concat(qr.errors),r=e.length)),t.status!==void 0&&(v(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length));for(const o in t)Object.hasOwn(Cn,o)||(e=s(e,i,"closed",{field:o,known:Cn}),r++)}else e=s(e,i,"type",{type:"\
object"}),r++;return Tp.errors=e,r===0}const Qf=Op;const Rn=["WorkloadGroup"],Tn={apiVersion:0,kind:0,metadata:0,spec:["metadata","template","probe"],status:0};const On={labels:0,annotations:0},En={metadata:["labels","annotations"],template:["address","ports","labels","network","locality","weight","serviceAccount"],probe:[
"initialDelaySeconds","timeoutSeconds","periodSeconds","successThreshold","failureThreshold","httpGet","tcpSocket","exec","grpc"]};function Vr(t,{instancePath:i="",
parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.template===void 0&&(e=s(e,i,"required",{missingProperty:"\
template"}),r++),t.metadata!==void 0){let o=t.metadata;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.labels!==void 0){let n=o.labels;if(n&&typeof n=="object"&&
!Array.isArray(n)){Object.keys(n).length>256&&(e=s(e,i+"/metadata/labels","maxProperties",{limit:256}),r++);for(const p in n)typeof n[p]!="string"&&(e=s(e,i+"/m\
etadata/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++)}else e=s(e,i+"/metadata/labels","type",{type:"object"}),r++}if(o.annotations!==
void 0){let n=o.annotations;if(n&&typeof n=="object"&&!Array.isArray(n)){Object.keys(n).length>256&&(e=s(e,i+"/metadata/annotations","maxProperties",{limit:256}),
r++);for(const p in n)typeof n[p]!="string"&&(e=s(e,i+"/metadata/annotations/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++)}else e=s(e,
i+"/metadata/annotations","type",{type:"object"}),r++}for(const n in o)Object.hasOwn(On,n)||(e=s(e,i+"/metadata","closed",{field:n,known:On}),r++)}else e=s(e,i+
"/metadata","type",{type:"object"}),r++}t.template!==void 0&&(W(t.template,{instancePath:i+"/template",parentData:t,parentDataProperty:"template",rootData:y})||
(e=e===null?W.errors:e.concat(W.errors),r=e.length)),t.probe!==void 0&&(Ne(t.probe,{instancePath:i+"/probe",parentData:t,parentDataProperty:"probe",rootData:y})||
(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length));for(const o in t)Object.hasOwn(En,o)||(e=s(e,i,"closed",{field:o,known:En}),r++)}else e=s(e,i,"type",{type:"\
object"}),r++;return Vr.errors=e,r===0}function Op(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"k\
ind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.spec===void 0&&(e=s(e,i,"required",{missingProperty:"spec"}),r++),t.apiVersion!==
void 0&&(E.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:E}),r++)),t.kind!==void 0&&(Rn.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Rn}),
r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),
r=e.length)),t.spec!==void 0&&(Vr(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?Vr.errors:e.concat(Vr.errors),
r=e.length)),t.status!==void 0&&(v(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:y})||(e=e===null?v.errors:e.concat(v.errors),
r=e.length));for(const o in t)Object.hasOwn(Tn,o)||(e=s(e,i,"closed",{field:o,known:Tn}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return Op.errors=e,r===0}
const Xf=Ep;const T=["v1"],Ln=["ConfigMap"];function Ep(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),
t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(T.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:T}),
r++)),t.kind!==void 0&&(Ln.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Ln}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.data!==void 0){let o=t.data;if(o&&typeof o=="object"&&!Array.
isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/data/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/data",
"type",{type:"object"}),r++}if(t.binaryData!==void 0){let o=t.binaryData;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)typeof o[n]!="string"&&(e=
s(e,i+"/binaryData/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/binaryData","type",{type:"object"}),r++}}else e=s(e,i,
"type",{type:"object"}),r++;return Ep.errors=e,r===0}const Jf=Lp;const qn=["batch/v1","batch/v1beta1"],Vn=["CronJob"];const ee=["TCP","UDP","SCTP"];function be(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.name===void 0&&(e=s(e,i,"required",{missingProperty:"name"}),r++),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"stri\
ng"}),r++),t.image!==void 0&&typeof t.image!="string"&&(e=s(e,i+"/image","type",{type:"string"}),r++),t.args!==void 0){let o=t.args;if(Array.isArray(o)){const n=o.
length;for(let p=0;p<n;p++)typeof o[p]!="string"&&(e=s(e,i+"/args/"+p,"type",{type:"string"}),r++)}else e=s(e,i+"/args","type",{type:"array"}),r++}if(t.ports!==
void 0){let o=t.ports;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.containerPort===void 0&&
(e=s(e,i+"/ports/"+p,"required",{missingProperty:"containerPort"}),r++),f.name!==void 0&&typeof f.name!="string"&&(e=s(e,i+"/ports/"+p+"/name","type",{type:"str\
ing"}),r++),f.containerPort!==void 0){let l=f.containerPort;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=s(e,i+"/ports/"+p+"/containerPort","type",{type:"\
integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>65535||isNaN(l))&&(e=s(e,i+"/ports/"+p+"/containerPort","maximum",{comparison:"<=",limit:65535}),r++),(l<1||
isNaN(l))&&(e=s(e,i+"/ports/"+p+"/containerPort","minimum",{comparison:">=",limit:1}),r++))}f.protocol!==void 0&&(ee.includes(f.protocol)||(e=s(e,i+"/ports/"+p+
"/protocol","choice",{choices:ee}),r++))}else e=s(e,i+"/ports/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/ports","type",{type:"array"}),r++}if(t.env!==void 0){
let o=t.env;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===void 0&&(e=s(e,i+"/en\
v/"+p,"required",{missingProperty:"name"}),r++),f.name!==void 0&&typeof f.name!="string"&&(e=s(e,i+"/env/"+p+"/name","type",{type:"string"}),r++),f.value!==void 0&&
typeof f.value!="string"&&(e=s(e,i+"/env/"+p+"/value","type",{type:"string"}),r++),f.valueFrom!==void 0){let l=f.valueFrom;l&&typeof l=="object"&&!Array.isArray(
l)||(e=s(e,i+"/env/"+p+"/valueFrom","type",{type:"object"}),r++)}}else e=s(e,i+"/env/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/env","type",{type:"array"}),
r++}if(t.securityContext!==void 0){let o=t.securityContext;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.runAsUser!==void 0){let n=o.runAsUser;typeof n=="nu\
mber"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/securityContext/runAsUser","type",{type:"integer"}),r++)}}else e=s(e,i+"/securityContext","type",{type:"object"}),
r++}t.restartPolicy!==void 0&&typeof t.restartPolicy!="string"&&(e=s(e,i+"/restartPolicy","type",{type:"string"}),r++)}else e=s(e,i,"type",{type:"object"}),r++;
return be.errors=e,r===0}function Ce(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.containers!==void 0){let o=t.containers;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)be(o[p],{instancePath:i+"/containers/"+p,parentData:o,
parentDataProperty:p,rootData:y})||(e=e===null?be.errors:e.concat(be.errors),r=e.length)}else e=s(e,i+"/containers","type",{type:"array"}),r++}if(t.initContainers!==
void 0){let o=t.initContainers;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)be(o[p],{instancePath:i+"/initContainers/"+p,parentData:o,parentDataProperty:p,
rootData:y})||(e=e===null?be.errors:e.concat(be.errors),r=e.length)}else e=s(e,i+"/initContainers","type",{type:"array"}),r++}if(t.serviceAccountName!==void 0&&
typeof t.serviceAccountName!="string"&&(e=s(e,i+"/serviceAccountName","type",{type:"string"}),r++),t.nodeName!==void 0&&typeof t.nodeName!="string"&&(e=s(e,i+"/\
nodeName","type",{type:"string"}),r++),t.hostNetwork!==void 0&&typeof t.hostNetwork!="boolean"&&(e=s(e,i+"/hostNetwork","type",{type:"boolean"}),r++),t.hostname!==
void 0&&typeof t.hostname!="string"&&(e=s(e,i+"/hostname","type",{type:"string"}),r++),t.subdomain!==void 0&&typeof t.subdomain!="string"&&(e=s(e,i+"/subdomain",
"type",{type:"string"}),r++),t.securityContext!==void 0){let o=t.securityContext;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.runAsUser!==void 0){let n=o.runAsUser;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/securityContext/runAsUser","type",{type:"integer"}),r++)}}else e=s(e,i+"/securityContext","type",
{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return Ce.errors=e,r===0}function Z(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){
let e=null,r=0;return t&&typeof t=="object"&&!Array.isArray(t)?(t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"\
metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(Ce(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"\
spec",rootData:y})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length))):(e=s(e,i,"type",{type:"object"}),r++),Z.errors=e,r===0}function Lp(t,{instancePath:i="",
parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"\
apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),
t.apiVersion!==void 0&&(qn.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:qn}),r++)),t.kind!==void 0&&(Vn.includes(t.kind)||(e=s(e,i+"/kind","\
choice",{choices:Vn}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?
u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.schedule!==void 0&&typeof o.schedule!="\
string"&&(e=s(e,i+"/spec/schedule","type",{type:"string"}),r++),o.jobTemplate!==void 0){let n=o.jobTemplate;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.spec!==
void 0){let p=n.spec;p&&typeof p=="object"&&!Array.isArray(p)?p.template!==void 0&&(Z(p.template,{instancePath:i+"/spec/jobTemplate/spec/template",parentData:p,
parentDataProperty:"template",rootData:y})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)):(e=s(e,i+"/spec/jobTemplate/spec","type",{type:"object"}),r++)}}else
e=s(e,i+"/spec/jobTemplate","type",{type:"object"}),r++}}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return Lp.errors=
e,r===0}const Pf=qp;const re=["apps/v1"],$n=["DaemonSet"];function V(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.replicas!==
void 0){let o=t.replicas;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/replicas","type",{type:"integer"}),r++),typeof o=="number"&&isFinite(o)&&
(o<0||isNaN(o))&&(e=s(e,i+"/replicas","minimum",{comparison:">=",limit:0}),r++)}t.selector!==void 0&&(ve(t.selector,{instancePath:i+"/selector",parentData:t,parentDataProperty:"\
selector",rootData:y})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length)),t.template!==void 0&&(Z(t.template,{instancePath:i+"/template",parentData:t,parentDataProperty:"\
template",rootData:y})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.serviceName!==void 0&&typeof t.serviceName!="string"&&(e=s(e,i+"/serviceName","ty\
pe",{type:"string"}),r++)}else e=s(e,i,"type",{type:"object"}),r++;return V.errors=e,r===0}function qp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){
let e=null,r=0;return t&&typeof t=="object"&&!Array.isArray(t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&
(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(re.includes(
t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:re}),r++)),t.kind!==void 0&&($n.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:$n}),r++)),t.metadata!==
void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),
t.spec!==void 0&&(V(t.spec,{instancePath:i+"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?V.errors:e.concat(V.errors),r=e.length))):(e=
s(e,i,"type",{type:"object"}),r++),qp.errors=e,r===0}const el=Vp;const In=["Deployment"];function Vp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.
isArray(t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),
t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(re.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{
choices:re}),r++)),t.kind!==void 0&&(In.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:In}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/met\
adata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(V(t.spec,{instancePath:i+
"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?V.errors:e.concat(V.errors),r=e.length))):(e=s(e,i,"type",{type:"object"}),r++),Vp.errors=
e,r===0}const rl=$p;const Fn=["Endpoints"];function H(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.isArray(t)?(t.apiVersion!==
void 0&&typeof t.apiVersion!="string"&&(e=s(e,i+"/apiVersion","type",{type:"string"}),r++),t.kind!==void 0&&typeof t.kind!="string"&&(e=s(e,i+"/kind","type",{type:"\
string"}),r++),t.name!==void 0&&typeof t.name!="string"&&(e=s(e,i+"/name","type",{type:"string"}),r++),t.namespace!==void 0&&typeof t.namespace!="string"&&(e=s(
e,i+"/namespace","type",{type:"string"}),r++)):(e=s(e,i,"type",{type:"object"}),r++),H.errors=e,r===0}function $p(t,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),
t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&
(T.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:T}),r++)),t.kind!==void 0&&(Fn.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Fn}),r++)),
t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),
r=e.length)),t.subsets!==void 0){let o=t.subsets;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.addresses!==void 0){let l=f.addresses;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++){let g=l[c];g&&typeof g=="object"&&!Array.isArray(g)?(g.
ip===void 0&&(e=s(e,i+"/subsets/"+p+"/addresses/"+c,"required",{missingProperty:"ip"}),r++),g.ip!==void 0&&typeof g.ip!="string"&&(e=s(e,i+"/subsets/"+p+"/addre\
sses/"+c+"/ip","type",{type:"string"}),r++),g.hostname!==void 0&&typeof g.hostname!="string"&&(e=s(e,i+"/subsets/"+p+"/addresses/"+c+"/hostname","type",{type:"s\
tring"}),r++),g.nodeName!==void 0&&typeof g.nodeName!="string"&&(e=s(e,i+"/subsets/"+p+"/addresses/"+c+"/nodeName","type",{type:"string"}),r++),g.targetRef!==void 0&&
(H(g.targetRef,{instancePath:i+"/subsets/"+p+"/addresses/"+c+"/targetRef",parentData:g,parentDataProperty:"targetRef",rootData:y})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length))):(e=s(e,i+"/subsets/"+p+"/addresses/"+c,"type",{type:"object"}),r++)}}else e=s(e,i+"/subsets/"+p+"/addresses","type",{type:"array"}),r++}
if(f.notReadyAddresses!==void 0){let l=f.notReadyAddresses;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++){let g=l[c];g&&typeof g=="object"&&!Array.isArray(
g)?(g.ip===void 0&&(e=s(e,i+"/subsets/"+p+"/notReadyAddresses/"+c,"required",{missingProperty:"ip"}),r++),g.ip!==void 0&&typeof g.ip!="string"&&(e=s(e,i+"/subse\
ts/"+p+"/notReadyAddresses/"+c+"/ip","type",{type:"string"}),r++),g.hostname!==void 0&&typeof g.hostname!="string"&&(e=s(e,i+"/subsets/"+p+"/notReadyAddresses/"+
c+"/hostname","type",{type:"string"}),r++),g.nodeName!==void 0&&typeof g.nodeName!="string"&&(e=s(e,i+"/subsets/"+p+"/notReadyAddresses/"+c+"/nodeName","type",{
type:"string"}),r++),g.targetRef!==void 0&&(H(g.targetRef,{instancePath:i+"/subsets/"+p+"/notReadyAddresses/"+c+"/targetRef",parentData:g,parentDataProperty:"ta\
rgetRef",rootData:y})||(e=e===null?H.errors:e.concat(H.errors),r=e.length))):(e=s(e,i+"/subsets/"+p+"/notReadyAddresses/"+c,"type",{type:"object"}),r++)}}else e=
s(e,i+"/subsets/"+p+"/notReadyAddresses","type",{type:"array"}),r++}if(f.ports!==void 0){let l=f.ports;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++){
let g=l[c];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.port===void 0&&(e=s(e,i+"/subsets/"+p+"/ports/"+c,"required",{missingProperty:"port"}),r++),g.name!==
void 0&&typeof g.name!="string"&&(e=s(e,i+"/subsets/"+p+"/ports/"+c+"/name","type",{type:"string"}),r++),g.port!==void 0){let j=g.port;typeof j=="number"&&!(j%1)&&
!isNaN(j)&&isFinite(j)||(e=s(e,i+"/subsets/"+p+"/ports/"+c+"/port","type",{type:"integer"}),r++),typeof j=="number"&&isFinite(j)&&((j>65535||isNaN(j))&&(e=s(e,i+
"/subsets/"+p+"/ports/"+c+"/port","maximum",{comparison:"<=",limit:65535}),r++),(j<1||isNaN(j))&&(e=s(e,i+"/subsets/"+p+"/ports/"+c+"/port","minimum",{comparison:"\
>=",limit:1}),r++))}g.protocol!==void 0&&(ee.includes(g.protocol)||(e=s(e,i+"/subsets/"+p+"/ports/"+c+"/protocol","choice",{choices:ee}),r++)),g.appProtocol!==void 0&&
typeof g.appProtocol!="string"&&(e=s(e,i+"/subsets/"+p+"/ports/"+c+"/appProtocol","type",{type:"string"}),r++)}else e=s(e,i+"/subsets/"+p+"/ports/"+c,"type",{type:"\
object"}),r++}}else e=s(e,i+"/subsets/"+p+"/ports","type",{type:"array"}),r++}}else e=s(e,i+"/subsets/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/subsets","\
type",{type:"array"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return $p.errors=e,r===0}const tl=Ip;const Hn=["discovery.k8s.io/v1","discovery.k8s.io/v1beta1"],Mn=["EndpointSlice"],_n=["IPv4","IPv6","FQDN"];function Ip(t,{instancePath:i="",parentData:d,parentDataProperty:m,
rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),
t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&
(Hn.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Hn}),r++)),t.kind!==void 0&&(Mn.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Mn}),r++)),
t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),
r=e.length)),t.addressType!==void 0&&(_n.includes(t.addressType)||(e=s(e,i+"/addressType","choice",{choices:_n}),r++)),t.endpoints!==void 0){let o=t.endpoints;if(Array.
isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.addresses===void 0&&(e=s(e,i+"/endpoints/"+p,"req\
uired",{missingProperty:"addresses"}),r++),f.addresses!==void 0){let l=f.addresses;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++)typeof l[c]!="strin\
g"&&(e=s(e,i+"/endpoints/"+p+"/addresses/"+c,"type",{type:"string"}),r++)}else e=s(e,i+"/endpoints/"+p+"/addresses","type",{type:"array"}),r++}if(f.conditions!==
void 0){let l=f.conditions;l&&typeof l=="object"&&!Array.isArray(l)?(l.ready!==void 0&&typeof l.ready!="boolean"&&(e=s(e,i+"/endpoints/"+p+"/conditions/ready","\
type",{type:"boolean"}),r++),l.serving!==void 0&&typeof l.serving!="boolean"&&(e=s(e,i+"/endpoints/"+p+"/conditions/serving","type",{type:"boolean"}),r++),l.terminating!==
void 0&&typeof l.terminating!="boolean"&&(e=s(e,i+"/endpoints/"+p+"/conditions/terminating","type",{type:"boolean"}),r++)):(e=s(e,i+"/endpoints/"+p+"/conditions",
"type",{type:"object"}),r++)}f.targetRef!==void 0&&(H(f.targetRef,{instancePath:i+"/endpoints/"+p+"/targetRef",parentData:f,parentDataProperty:"targetRef",rootData:y})||
(e=e===null?H.errors:e.concat(H.errors),r=e.length)),f.nodeName!==void 0&&typeof f.nodeName!="string"&&(e=s(e,i+"/endpoints/"+p+"/nodeName","type",{type:"string"}),
r++),f.zone!==void 0&&typeof f.zone!="string"&&(e=s(e,i+"/endpoints/"+p+"/zone","type",{type:"string"}),r++),f.hostname!==void 0&&typeof f.hostname!="string"&&(e=
s(e,i+"/endpoints/"+p+"/hostname","type",{type:"string"}),r++)}else e=s(e,i+"/endpoints/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/endpoints","type",{type:"\
array"}),r++}if(t.ports!==void 0){let o=t.ports;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let f=o[p];if(f&&typeof f=="object"&&!Array.isArray(f)){
if(f.name!==void 0&&typeof f.name!="string"&&(e=s(e,i+"/ports/"+p+"/name","type",{type:"string"}),r++),f.port!==void 0){let l=f.port;typeof l=="number"&&!(l%1)&&
!isNaN(l)&&isFinite(l)||(e=s(e,i+"/ports/"+p+"/port","type",{type:"integer"}),r++),typeof l=="number"&&isFinite(l)&&((l>65535||isNaN(l))&&(e=s(e,i+"/ports/"+p+"\
/port","maximum",{comparison:"<=",limit:65535}),r++),(l<1||isNaN(l))&&(e=s(e,i+"/ports/"+p+"/port","minimum",{comparison:">=",limit:1}),r++))}f.protocol!==void 0&&
(ee.includes(f.protocol)||(e=s(e,i+"/ports/"+p+"/protocol","choice",{choices:ee}),r++)),f.appProtocol!==void 0&&typeof f.appProtocol!="string"&&(e=s(e,i+"/ports\
/"+p+"/appProtocol","type",{type:"string"}),r++)}else e=s(e,i+"/ports/"+p,"type",{type:"object"}),r++}}else e=s(e,i+"/ports","type",{type:"array"}),r++}}else e=
s(e,i,"type",{type:"object"}),r++;return Ip.errors=e,r===0}const il=Fp;const Pr=["networking.k8s.io/v1"],Un=["Ingress"],zn=["Exact","Prefix","ImplementationSpecific"];function je(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.service!==
void 0){let o=t.service;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0&&(e=s(e,i+"/service","required",{missingProperty:"name"}),r++),o.name!==
void 0&&typeof o.name!="string"&&(e=s(e,i+"/service/name","type",{type:"string"}),r++),o.port!==void 0){let n=o.port;if(n&&typeof n=="object"&&!Array.isArray(n)){
if(n.number!==void 0){let p=n.number;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(e=s(e,i+"/service/port/number","type",{type:"integer"}),r++),typeof p==
"number"&&isFinite(p)&&((p>65535||isNaN(p))&&(e=s(e,i+"/service/port/number","maximum",{comparison:"<=",limit:65535}),r++),(p<1||isNaN(p))&&(e=s(e,i+"/service/p\
ort/number","minimum",{comparison:">=",limit:1}),r++))}n.name!==void 0&&typeof n.name!="string"&&(e=s(e,i+"/service/port/name","type",{type:"string"}),r++)}else
e=s(e,i+"/service/port","type",{type:"object"}),r++}}else e=s(e,i+"/service","type",{type:"object"}),r++}if(t.resource!==void 0){let o=t.resource;o&&typeof o=="\
object"&&!Array.isArray(o)||(e=s(e,i+"/resource","type",{type:"object"}),r++)}}else e=s(e,i,"type",{type:"object"}),r++;return je.errors=e,r===0}function Fp(t,{
instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(
e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",
{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(Pr.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Pr}),r++)),t.kind!==void 0&&(Un.includes(
t.kind)||(e=s(e,i+"/kind","choice",{choices:Un}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",
rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.ingressClassName!==
void 0&&typeof o.ingressClassName!="string"&&(e=s(e,i+"/spec/ingressClassName","type",{type:"string"}),r++),o.tls!==void 0){let n=o.tls;if(Array.isArray(n)){const p=n.
length;for(let f=0;f<p;f++){let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.hosts!==void 0){let a=l.hosts;if(Array.isArray(a)){const c=a.length;for(let g=0;g<
c;g++)typeof a[g]!="string"&&(e=s(e,i+"/spec/tls/"+f+"/hosts/"+g,"type",{type:"string"}),r++)}else e=s(e,i+"/spec/tls/"+f+"/hosts","type",{type:"array"}),r++}l.
secretName!==void 0&&typeof l.secretName!="string"&&(e=s(e,i+"/spec/tls/"+f+"/secretName","type",{type:"string"}),r++)}else e=s(e,i+"/spec/tls/"+f,"type",{type:"\
object"}),r++}}else e=s(e,i+"/spec/tls","type",{type:"array"}),r++}if(o.rules!==void 0){let n=o.rules;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){
let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.host!==void 0&&typeof l.host!="string"&&(e=s(e,i+"/spec/rules/"+f+"/host","type",{type:"string"}),r++),
l.http!==void 0){let a=l.http;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.paths!==void 0){let c=a.paths;if(Array.isArray(c)){const g=c.length;for(let j=0;j<
g;j++){let h=c[j];h&&typeof h=="object"&&!Array.isArray(h)?(h.backend===void 0&&(e=s(e,i+"/spec/rules/"+f+"/http/paths/"+j,"required",{missingProperty:"backend"}),
r++),h.path!==void 0&&typeof h.path!="string"&&(e=s(e,i+"/spec/rules/"+f+"/http/paths/"+j+"/path","type",{type:"string"}),r++),h.pathType!==void 0&&(zn.includes(
h.pathType)||(e=s(e,i+"/spec/rules/"+f+"/http/paths/"+j+"/pathType","choice",{choices:zn}),r++)),h.backend!==void 0&&(je(h.backend,{instancePath:i+"/spec/rules/"+
f+"/http/paths/"+j+"/backend",parentData:h,parentDataProperty:"backend",rootData:y})||(e=e===null?je.errors:e.concat(je.errors),r=e.length))):(e=s(e,i+"/spec/ru\
les/"+f+"/http/paths/"+j,"type",{type:"object"}),r++)}}else e=s(e,i+"/spec/rules/"+f+"/http/paths","type",{type:"array"}),r++}}else e=s(e,i+"/spec/rules/"+f+"/h\
ttp","type",{type:"object"}),r++}}else e=s(e,i+"/spec/rules/"+f,"type",{type:"object"}),r++}}else e=s(e,i+"/spec/rules","type",{type:"array"}),r++}o.defaultBackend!==
void 0&&(je(o.defaultBackend,{instancePath:i+"/spec/defaultBackend",parentData:o,parentDataProperty:"defaultBackend",rootData:y})||(e=e===null?je.errors:e.concat(
je.errors),r=e.length))}else e=s(e,i+"/spec","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return Fp.errors=e,r===0}const ol=Hp;const Bn=["IngressClass"];function Hp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===
void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(Pr.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:Pr}),
r++)),t.kind!==void 0&&(Bn.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Bn}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0){let o=t.spec;o&&typeof o=="object"&&!Array.isArray(
o)?o.controller!==void 0&&typeof o.controller!="string"&&(e=s(e,i+"/spec/controller","type",{type:"string"}),r++):(e=s(e,i+"/spec","type",{type:"object"}),r++)}}else
e=s(e,i,"type",{type:"object"}),r++;return Hp.errors=e,r===0}const sl=Mp;const Gn=["batch/v1"],Kn=["Job"];function Mp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),
t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(Gn.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{
choices:Gn}),r++)),t.kind!==void 0&&(Kn.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Kn}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/met\
adata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0){let o=t.spec;o&&typeof o==
"object"&&!Array.isArray(o)?o.template!==void 0&&(Z(o.template,{instancePath:i+"/spec/template",parentData:o,parentDataProperty:"template",rootData:y})||(e=e===
null?Z.errors:e.concat(Z.errors),r=e.length)):(e=s(e,i+"/spec","type",{type:"object"}),r++)}}else e=s(e,i,"type",{type:"object"}),r++;return Mp.errors=e,r===0}const nl=_p;const Yn=["Namespace"];function _p(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.
isArray(t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),
t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(T.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:T}),
r++)),t.kind!==void 0&&(Yn.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Yn}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length))):(e=s(e,i,"type",{type:"object"}),r++),_p.errors=e,r===0}const pl=Up;const Wn=["Node"];function Up(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===
void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(T.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:T}),r++)),
t.kind!==void 0&&(Wn.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Wn}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.status!==void 0){let o=t.status;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.addresses!==void 0){let n=o.addresses;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(
l)?(l.type!==void 0&&typeof l.type!="string"&&(e=s(e,i+"/status/addresses/"+f+"/type","type",{type:"string"}),r++),l.address!==void 0&&typeof l.address!="string"&&
(e=s(e,i+"/status/addresses/"+f+"/address","type",{type:"string"}),r++)):(e=s(e,i+"/status/addresses/"+f,"type",{type:"object"}),r++)}}else e=s(e,i+"/status/add\
resses","type",{type:"array"}),r++}}else e=s(e,i+"/status","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return Up.errors=e,r===0}const fl=zp;const Zn=["Pod"];function zp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===
void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(T.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:T}),r++)),
t.kind!==void 0&&(Zn.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Zn}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(Ce(t.spec,{instancePath:i+"/spec",parentData:t,
parentDataProperty:"spec",rootData:y})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length)),t.status!==void 0){let o=t.status;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.phase!==void 0&&typeof o.phase!="string"&&(e=s(e,i+"/status/phase","type",{type:"string"}),r++),o.podIP!==void 0&&typeof o.podIP!="string"&&(e=
s(e,i+"/status/podIP","type",{type:"string"}),r++),o.podIPs!==void 0){let n=o.podIPs;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l==
"object"&&!Array.isArray(l)?l.ip!==void 0&&typeof l.ip!="string"&&(e=s(e,i+"/status/podIPs/"+f+"/ip","type",{type:"string"}),r++):(e=s(e,i+"/status/podIPs/"+f,"\
type",{type:"object"}),r++)}}else e=s(e,i+"/status/podIPs","type",{type:"array"}),r++}if(o.conditions!==void 0){let n=o.conditions;if(Array.isArray(n)){const p=n.
length;for(let f=0;f<p;f++){let l=n[f];l&&typeof l=="object"&&!Array.isArray(l)?(l.type!==void 0&&typeof l.type!="string"&&(e=s(e,i+"/status/conditions/"+f+"/ty\
pe","type",{type:"string"}),r++),l.status!==void 0&&typeof l.status!="string"&&(e=s(e,i+"/status/conditions/"+f+"/status","type",{type:"string"}),r++)):(e=s(e,i+
"/status/conditions/"+f,"type",{type:"object"}),r++)}}else e=s(e,i+"/status/conditions","type",{type:"array"}),r++}}else e=s(e,i+"/status","type",{type:"object"}),
r++}}else e=s(e,i,"type",{type:"object"}),r++;return zp.errors=e,r===0}const ll=Bp;const Qn=["ReplicaSet"];function Bp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.
isArray(t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),
t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(re.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{
choices:re}),r++)),t.kind!==void 0&&(Qn.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Qn}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/met\
adata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(V(t.spec,{instancePath:i+
"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?V.errors:e.concat(V.errors),r=e.length))):(e=s(e,i,"type",{type:"object"}),r++),Bp.errors=
e,r===0}const yl=Gp;const Xn=["Secret"];function Gp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===
void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(T.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:T}),r++)),
t.kind!==void 0&&(Xn.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:Xn}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.type!==void 0&&typeof t.type!="string"&&(e=s(e,i+"/type","typ\
e",{type:"string"}),r++),t.data!==void 0){let o=t.data;if(o&&typeof o=="object"&&!Array.isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/data/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/data","type",{type:"object"}),r++}if(t.stringData!==void 0){let o=t.stringData;if(o&&
typeof o=="object"&&!Array.isArray(o))for(const n in o)typeof o[n]!="string"&&(e=s(e,i+"/stringData/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"str\
ing"}),r++);else e=s(e,i+"/stringData","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return Gp.errors=e,r===0}const cl=Kp;const Jn=["Service"],Pn=["ClusterIP","NodePort","LoadBalancer","ExternalName"],Ye=["Cluster","Local"],ep=["IPv4","IPv6"];function Kp(t,{instancePath:i="",parentData:d,
parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"\
apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),
t.apiVersion!==void 0&&(T.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:T}),r++)),t.kind!==void 0&&(Jn.includes(t.kind)||(e=s(e,i+"/kind","ch\
oice",{choices:Jn}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.
errors:e.concat(u.errors),r=e.length)),t.spec!==void 0){let o=t.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type!==void 0&&(Pn.includes(o.type)||(e=s(
e,i+"/spec/type","choice",{choices:Pn}),r++)),o.selector!==void 0){let n=o.selector;if(n&&typeof n=="object"&&!Array.isArray(n))for(const p in n)typeof n[p]!="s\
tring"&&(e=s(e,i+"/spec/selector/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),r++);else e=s(e,i+"/spec/selector","type",{type:"object"}),r++}
if(o.ports!==void 0){let n=o.ports;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++){let l=n[f];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.port===
void 0&&(e=s(e,i+"/spec/ports/"+f,"required",{missingProperty:"port"}),r++),l.name!==void 0&&typeof l.name!="string"&&(e=s(e,i+"/spec/ports/"+f+"/name","type",{
type:"string"}),r++),l.port!==void 0){let a=l.port;typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)||(e=s(e,i+"/spec/ports/"+f+"/port","type",{type:"integer"}),
r++),typeof a=="number"&&isFinite(a)&&((a>65535||isNaN(a))&&(e=s(e,i+"/spec/ports/"+f+"/port","maximum",{comparison:"<=",limit:65535}),r++),(a<1||isNaN(a))&&(e=
s(e,i+"/spec/ports/"+f+"/port","minimum",{comparison:">=",limit:1}),r++))}if(l.targetPort!==void 0){let a=l.targetPort;!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))&&typeof a!="string"&&(e=s(e,i+"/spec/ports/"+f+"/targetPort","type",{type:rt.type}),r++)}if(l.protocol!==void 0&&(ee.includes(l.protocol)||(e=s(e,i+
"/spec/ports/"+f+"/protocol","choice",{choices:ee}),r++)),l.appProtocol!==void 0&&typeof l.appProtocol!="string"&&(e=s(e,i+"/spec/ports/"+f+"/appProtocol","type",
{type:"string"}),r++),l.nodePort!==void 0){let a=l.nodePort;typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)||(e=s(e,i+"/spec/ports/"+f+"/nodePort","type",{type:"\
integer"}),r++),typeof a=="number"&&isFinite(a)&&((a>65535||isNaN(a))&&(e=s(e,i+"/spec/ports/"+f+"/nodePort","maximum",{comparison:"<=",limit:65535}),r++),(a<0||
isNaN(a))&&(e=s(e,i+"/spec/ports/"+f+"/nodePort","minimum",{comparison:">=",limit:0}),r++))}}else e=s(e,i+"/spec/ports/"+f,"type",{type:"object"}),r++}}else e=s(
e,i+"/spec/ports","type",{type:"array"}),r++}if(o.clusterIP!==void 0&&typeof o.clusterIP!="string"&&(e=s(e,i+"/spec/clusterIP","type",{type:"string"}),r++),o.clusterIPs!==
void 0){let n=o.clusterIPs;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/spec/clusterIPs/"+f,"type",{type:"string"}),
r++)}else e=s(e,i+"/spec/clusterIPs","type",{type:"array"}),r++}if(o.externalName!==void 0&&typeof o.externalName!="string"&&(e=s(e,i+"/spec/externalName","type",
{type:"string"}),r++),o.externalIPs!==void 0){let n=o.externalIPs;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)typeof n[f]!="string"&&(e=s(e,i+"/sp\
ec/externalIPs/"+f,"type",{type:"string"}),r++)}else e=s(e,i+"/spec/externalIPs","type",{type:"array"}),r++}if(o.internalTrafficPolicy!==void 0&&(Ye.includes(o.
internalTrafficPolicy)||(e=s(e,i+"/spec/internalTrafficPolicy","choice",{choices:Ye}),r++)),o.externalTrafficPolicy!==void 0&&(Ye.includes(o.externalTrafficPolicy)||
(e=s(e,i+"/spec/externalTrafficPolicy","choice",{choices:Ye}),r++)),o.trafficDistribution!==void 0&&typeof o.trafficDistribution!="string"&&(e=s(e,i+"/spec/traf\
ficDistribution","type",{type:"string"}),r++),o.publishNotReadyAddresses!==void 0&&typeof o.publishNotReadyAddresses!="boolean"&&(e=s(e,i+"/spec/publishNotReady\
Addresses","type",{type:"boolean"}),r++),o.ipFamilies!==void 0){let n=o.ipFamilies;if(Array.isArray(n)){const p=n.length;for(let f=0;f<p;f++)ep.includes(n[f])||
(e=s(e,i+"/spec/ipFamilies/"+f,"choice",{choices:ep}),r++)}else e=s(e,i+"/spec/ipFamilies","type",{type:"array"}),r++}}else e=s(e,i+"/spec","type",{type:"object"}),
r++}if(t.status!==void 0){let o=t.status;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.loadBalancer!==void 0){let n=o.loadBalancer;if(n&&typeof n=="object"&&
!Array.isArray(n)){if(n.ingress!==void 0){let p=n.ingress;if(Array.isArray(p)){const f=p.length;for(let l=0;l<f;l++){let a=p[l];a&&typeof a=="object"&&!Array.isArray(
a)?(a.ip!==void 0&&typeof a.ip!="string"&&(e=s(e,i+"/status/loadBalancer/ingress/"+l+"/ip","type",{type:"string"}),r++),a.hostname!==void 0&&typeof a.hostname!=
"string"&&(e=s(e,i+"/status/loadBalancer/ingress/"+l+"/hostname","type",{type:"string"}),r++)):(e=s(e,i+"/status/loadBalancer/ingress/"+l,"type",{type:"object"}),
r++)}}else e=s(e,i+"/status/loadBalancer/ingress","type",{type:"array"}),r++}}else e=s(e,i+"/status/loadBalancer","type",{type:"object"}),r++}}else e=s(e,i+"/st\
atus","type",{type:"object"}),r++}}else e=s(e,i,"type",{type:"object"}),r++;return Kp.errors=e,r===0}const al=Yp;const rp=["ServiceAccount"];function Yp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.
isArray(t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),
t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(T.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{choices:T}),
r++)),t.kind!==void 0&&(rp.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:rp}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length))):(e=s(e,i,"type",{type:"object"}),r++),Yp.errors=e,r===0}const dl=Wp;const tp=["StatefulSet"];function Wp(t,{instancePath:i="",parentData:d,parentDataProperty:m,rootData:y=t}={}){let e=null,r=0;return t&&typeof t=="object"&&!Array.
isArray(t)?(t.apiVersion===void 0&&(e=s(e,i,"required",{missingProperty:"apiVersion"}),r++),t.kind===void 0&&(e=s(e,i,"required",{missingProperty:"kind"}),r++),
t.metadata===void 0&&(e=s(e,i,"required",{missingProperty:"metadata"}),r++),t.apiVersion!==void 0&&(re.includes(t.apiVersion)||(e=s(e,i+"/apiVersion","choice",{
choices:re}),r++)),t.kind!==void 0&&(tp.includes(t.kind)||(e=s(e,i+"/kind","choice",{choices:tp}),r++)),t.metadata!==void 0&&(u(t.metadata,{instancePath:i+"/met\
adata",parentData:t,parentDataProperty:"metadata",rootData:y})||(e=e===null?u.errors:e.concat(u.errors),r=e.length)),t.spec!==void 0&&(V(t.spec,{instancePath:i+
"/spec",parentData:t,parentDataProperty:"spec",rootData:y})||(e=e===null?V.errors:e.concat(V.errors),r=e.length))):(e=s(e,i,"type",{type:"object"}),r++),Wp.errors=
e,r===0}const ml=Fe,ul=Ie,gl=[{kind:"BackendTLSPolicy",apiVersions:["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha3"],hasSpec:!0,schema:"gate\
way-api/backendtlspolicy.json",validate:Qp},{kind:"Gateway",apiVersions:["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1beta1"],hasSpec:!0,schema:"\
gateway-api/gateway.json",validate:Xp},{kind:"GatewayClass",apiVersions:["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1beta1"],hasSpec:!0,schema:"\
gateway-api/gatewayclass.json",validate:Jp},{kind:"GRPCRoute",apiVersions:["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha2"],hasSpec:!0,schema:"\
gateway-api/grpcroute.json",validate:Pp},{kind:"HTTPRoute",apiVersions:["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1beta1"],hasSpec:!0,schema:"g\
ateway-api/httproute.json",validate:ef},{kind:"ListenerSet",apiVersions:["gateway.networking.k8s.io/v1"],hasSpec:!0,schema:"gateway-api/listenerset.json",validate:rf},
{kind:"ReferenceGrant",apiVersions:["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1beta1","gateway.networking.k8s.io/v1alpha2"],hasSpec:!0,schema:"\
gateway-api/referencegrant.json",validate:tf},{kind:"TCPRoute",apiVersions:["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha2"],hasSpec:!0,schema:"\
gateway-api/tcproute.json",validate:of},{kind:"TLSRoute",apiVersions:["gateway.networking.k8s.io/v1","gateway.networking.k8s.io/v1alpha3","gateway.networking.k8\
s.io/v1alpha2"],hasSpec:!0,schema:"gateway-api/tlsroute.json",validate:sf},{kind:"UDPRoute",apiVersions:["gateway.networking.k8s.io/v1","gateway.networking.k8s.\
io/v1alpha2"],hasSpec:!0,schema:"gateway-api/udproute.json",validate:nf},{kind:"XListenerSet",apiVersions:["gateway.networking.x-k8s.io/v1alpha1"],hasSpec:!0,schema:"\
gateway-api/xlistenerset.json",validate:pf},{kind:"AuthorizationPolicy",apiVersions:["security.istio.io/v1","security.istio.io/v1beta1"],hasSpec:!0,schema:"isti\
o/authorizationpolicy.json",validate:ff},{kind:"DestinationRule",apiVersions:["networking.istio.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alph\
a3"],hasSpec:!0,schema:"istio/destinationrule.json",validate:cf},{kind:"EnvoyFilter",apiVersions:["networking.istio.io/v1alpha3"],hasSpec:!0,schema:"istio/envoy\
filter.json",validate:uf},{kind:"Gateway",apiVersions:["networking.istio.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alpha3"],hasSpec:!0,schema:"\
istio/gateway.json",validate:bf},{kind:"IstioOperator",apiVersions:["install.istio.io/v1alpha1"],hasSpec:!0,schema:"istio/istiooperator.json",validate:jf},{kind:"\
PeerAuthentication",apiVersions:["security.istio.io/v1","security.istio.io/v1beta1"],hasSpec:!0,schema:"istio/peerauthentication.json",validate:Ef},{kind:"Proxy\
Config",apiVersions:["networking.istio.io/v1beta1"],hasSpec:!0,schema:"istio/proxyconfig.json",validate:Lf},{kind:"RequestAuthentication",apiVersions:["security\
.istio.io/v1","security.istio.io/v1beta1"],hasSpec:!0,schema:"istio/requestauthentication.json",validate:qf},{kind:"ServiceEntry",apiVersions:["networking.istio\
.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alpha3"],hasSpec:!0,schema:"istio/serviceentry.json",validate:Vf},{kind:"Sidecar",apiVersions:["net\
working.istio.io/v1","networking.istio.io/v1beta1","networking.istio.io/v1alpha3"],hasSpec:!0,schema:"istio/sidecar.json",validate:$f},{kind:"Telemetry",apiVersions:[
"telemetry.istio.io/v1","telemetry.istio.io/v1alpha1"],hasSpec:!0,schema:"istio/telemetry.json",validate:If},{kind:"TrafficExtension",apiVersions:["extensions.i\
stio.io/v1alpha1"],hasSpec:!0,schema:"istio/trafficextension.json",validate:Mf},{kind:"VirtualService",apiVersions:["networking.istio.io/v1","networking.istio.i\
o/v1beta1","networking.istio.io/v1alpha3"],hasSpec:!0,schema:"istio/virtualservice.json",validate:Uf},{kind:"WasmPlugin",apiVersions:["extensions.istio.io/v1alp\
ha1"],hasSpec:!0,schema:"istio/wasmplugin.json",validate:Wf},{kind:"WorkloadEntry",apiVersions:["networking.istio.io/v1","networking.istio.io/v1beta1","networki\
ng.istio.io/v1alpha3"],hasSpec:!0,schema:"istio/workloadentry.json",validate:Zf},{kind:"WorkloadGroup",apiVersions:["networking.istio.io/v1","networking.istio.i\
o/v1beta1","networking.istio.io/v1alpha3"],hasSpec:!0,schema:"istio/workloadgroup.json",validate:Qf},{kind:"ConfigMap",apiVersions:["v1"],hasSpec:!1,schema:"kub\
ernetes/configmap.json",validate:Xf},{kind:"CronJob",apiVersions:["batch/v1","batch/v1beta1"],hasSpec:!0,schema:"kubernetes/cronjob.json",validate:Jf},{kind:"Da\
emonSet",apiVersions:["apps/v1"],hasSpec:!0,schema:"kubernetes/daemonset.json",validate:Pf},{kind:"Deployment",apiVersions:["apps/v1"],hasSpec:!0,schema:"kubern\
etes/deployment.json",validate:el},{kind:"Endpoints",apiVersions:["v1"],hasSpec:!1,schema:"kubernetes/endpoints.json",validate:rl},{kind:"EndpointSlice",apiVersions:[
"discovery.k8s.io/v1","discovery.k8s.io/v1beta1"],hasSpec:!1,schema:"kubernetes/endpointslice.json",validate:tl},{kind:"Ingress",apiVersions:["networking.k8s.io\
/v1"],hasSpec:!0,schema:"kubernetes/ingress.json",validate:il},{kind:"IngressClass",apiVersions:["networking.k8s.io/v1"],hasSpec:!0,schema:"kubernetes/ingresscl\
ass.json",validate:ol},{kind:"Job",apiVersions:["batch/v1"],hasSpec:!0,schema:"kubernetes/job.json",validate:sl},{kind:"Namespace",apiVersions:["v1"],hasSpec:!1,
schema:"kubernetes/namespace.json",validate:nl},{kind:"Node",apiVersions:["v1"],hasSpec:!1,schema:"kubernetes/node.json",validate:pl},{kind:"Pod",apiVersions:["\
v1"],hasSpec:!0,schema:"kubernetes/pod.json",validate:fl},{kind:"ReplicaSet",apiVersions:["apps/v1"],hasSpec:!0,schema:"kubernetes/replicaset.json",validate:ll},
{kind:"Secret",apiVersions:["v1"],hasSpec:!1,schema:"kubernetes/secret.json",validate:yl},{kind:"Service",apiVersions:["v1"],hasSpec:!0,schema:"kubernetes/servi\
ce.json",validate:cl},{kind:"ServiceAccount",apiVersions:["v1"],hasSpec:!1,schema:"kubernetes/serviceaccount.json",validate:al},{kind:"StatefulSet",apiVersions:[
"apps/v1"],hasSpec:!0,schema:"kubernetes/statefulset.json",validate:dl}];export{gl as kinds,ml as meshConfig,ul as proxySettings};
