/** Of the element's own tree. Rules of the page win over those on the frame. */
export const styles = `
:host(:not([hidden])){display:block}
:host(:not([passages])) p{display:none}
::slotted(iframe){display:block;max-width:100%;border:0}
p{display:flex;gap:8px;margin:8px 0 0}
select,button{height:32px;font:14px system-ui}
select{flex:1;min-width:0}
div{position:absolute;background:canvas}
@media print{p{display:none}}`;
