-- SPDX-License-Identifier: MPL-2.0
-- Carga un paquete de datos, entero o nada:
--   psql -v carpeta='/datos/Datos 54101 2023-T4' -f carga.sql <base>
-- Un paquete que ya se cargó se rechaza («paquetes_huella_key»). Un encabezado que no es el de este
-- esquema, también.
\set ON_ERROR_STOP on
\cd :carpeta
begin;

create temporary table reportes_csv (
  reporte integer, archivo text, ejercicio smallint, trimestre smallint, tolerancia numeric,
  institucion text, administracion text, autorizacion text, ramo text, programa text,
  unidad_ejecutora text, finalidad text, funcion text, subfuncion text, ejes jsonb,
  lineas_accion jsonb, clave_ramo text, clave_programa text, clave_unidad text, huella text,
  veredicto text, metas integer, errores integer, advertencias integer, avisos integer,
  capturado jsonb
) on commit drop;
create temporary table metas_csv (
  reporte integer, fila integer, lineas text, meta text, unidad text, anual numeric,
  programado_1 numeric, alcanzado_1 numeric, programado_2 numeric, alcanzado_2 numeric,
  programado_3 numeric, alcanzado_3 numeric, programado_4 numeric, alcanzado_4 numeric,
  absoluto numeric, relativo numeric, observaciones text, tipo text, integra text, revisado text,
  numero smallint, tipo_leido text, capturado jsonb
) on commit drop;
create temporary table hallazgos_csv (
  hallazgo integer, reporte integer, severidad text, regla text, meta smallint, fila integer,
  celda text, mensaje text, revisada boolean
) on commit drop;
\copy reportes_csv from 'reportes.csv' with (format csv, header match, encoding 'UTF8')
\copy metas_csv from 'metas.csv' with (format csv, header match, encoding 'UTF8')
\copy hallazgos_csv from 'hallazgos.csv' with (format csv, header match, encoding 'UTF8')

insert into poa.paquetes (huella)
select encode(sha256(convert_to(coalesce(string_agg(huella, ' ' order by reporte), ''), 'UTF8')), 'hex')
from reportes_csv;

insert into poa.municipios (nombre)
select distinct poa.sin_apostrofo(institucion) from reportes_csv where institucion is not null
on conflict do nothing;

create temporary table claves on commit drop as
select r.reporte as numero, m.municipio, nextval('poa.numero_de_reporte') as reporte,
       (select max(paquete) from poa.paquetes) as paquete, r.ejercicio,
       coalesce(r.trimestre, case when r.capturado ? 'trimestre' then null else 4 end) as trimestre
from reportes_csv r
join poa.municipios m on m.nombre = coalesce(poa.sin_apostrofo(r.institucion), '');
create index on claves (numero);
analyze claves;

insert into poa.reportes
select c.municipio, c.reporte, c.paquete, c.numero, poa.sin_apostrofo(r.archivo), r.ejercicio,
       r.trimestre, r.tolerancia, poa.sin_apostrofo(r.institucion),
       poa.sin_apostrofo(r.administracion), poa.sin_apostrofo(r.autorizacion),
       poa.sin_apostrofo(r.ramo), poa.sin_apostrofo(r.programa),
       poa.sin_apostrofo(r.unidad_ejecutora), poa.sin_apostrofo(r.finalidad),
       poa.sin_apostrofo(r.funcion), poa.sin_apostrofo(r.subfuncion), r.ejes, r.lineas_accion,
       r.clave_ramo, r.clave_programa, r.clave_unidad, r.huella, poa.sin_apostrofo(r.veredicto),
       r.metas, r.errores, r.advertencias, r.avisos, r.capturado
from reportes_csv r join claves c on c.numero = r.reporte;

insert into poa.metas
select c.municipio, c.reporte, m.fila, c.ejercicio, c.trimestre, poa.sin_apostrofo(m.lineas),
       poa.sin_apostrofo(m.meta), poa.sin_apostrofo(m.unidad), m.anual, m.programado_1,
       m.alcanzado_1, m.programado_2, m.alcanzado_2, m.programado_3, m.alcanzado_3,
       m.programado_4, m.alcanzado_4, m.absoluto, m.relativo, poa.sin_apostrofo(m.observaciones),
       poa.sin_apostrofo(m.tipo), poa.sin_apostrofo(m.integra), poa.sin_apostrofo(m.revisado),
       m.numero, m.tipo_leido, m.capturado
from metas_csv m join claves c on c.numero = m.reporte;

insert into poa.hallazgos
select coalesce(c.municipio, 0), (select max(paquete) from poa.paquetes), h.hallazgo, c.reporte,
       h.severidad, h.regla, h.meta, h.fila, poa.sin_apostrofo(h.celda),
       poa.sin_apostrofo(h.mensaje), h.revisada
from hallazgos_csv h left join claves c on c.numero = h.reporte;

commit;
analyze poa.reportes, poa.metas, poa.hallazgos;
