-- SPDX-License-Identifier: MPL-2.0
-- Lo que las funciones de POA Calc calculan de cada meta, con exactitud, y cuántas hay de cada banda
-- por unidad, programa, ramo y municipio. Las secciones son las de docs/form.md.
\set ON_ERROR_STOP on
begin;

-- Los pasos son vistas que PostgreSQL no funde (security_barrier), para que cada cifra se calcule una
-- sola vez; un año se busca de todos modos por su índice.

-- Las cifras que cuentan hasta el trimestre del reporte; las que siguen están como no capturadas.
create view poa.cifras with (security_barrier) as
select municipio, reporte, fila, ejercicio, trimestre, numero, meta, unidad, tipo_leido,
       tipo_leido = 'DESCENDENTE' as baja, tipo_leido = 'PROMEDIO' as promedia,
       tipo_leido in ('SUMA', 'INTEGRADORA', 'PROMEDIO') as suma,
       poa.cifra(anual, capturado ? 'anual') as anual,
       poa.cifra(programado_1, capturado ? 'programado_1') as p1,
       poa.cifra(alcanzado_1, capturado ? 'alcanzado_1') as a1,
       case when trimestre >= 2 then poa.cifra(programado_2, capturado ? 'programado_2') end as p2,
       case when trimestre >= 2 then poa.cifra(alcanzado_2, capturado ? 'alcanzado_2') end as a2,
       case when trimestre >= 3 then poa.cifra(programado_3, capturado ? 'programado_3') end as p3,
       case when trimestre >= 3 then poa.cifra(alcanzado_3, capturado ? 'alcanzado_3') end as a3,
       case when trimestre >= 4 then poa.cifra(programado_4, capturado ? 'programado_4') end as p4,
       case when trimestre >= 4 then poa.cifra(alcanzado_4, capturado ? 'alcanzado_4') end as a4
from poa.metas;

-- Lo alcanzado y lo programado a la fecha (sección 3), cada uno como fracción, porque el promedio
-- divide. El último capturado se busca hacia atrás. NaN, que es mayor que todo número, pasa por las
-- sumas; sin trimestre o sin tipo nada se puede leer.
create view poa.a_la_fecha with (security_barrier) as
select municipio, reporte, fila, ejercicio, trimestre, numero, meta, unidad, tipo_leido, anual, baja,
       case when suma and trimestre is not null
              then coalesce(a1, 0) + coalesce(a2, 0) + coalesce(a3, 0) + coalesce(a4, 0)
            when not suma and trimestre is not null then coalesce(a4, a3, a2, a1, 0)
            else 'NaN' end as a,
       case when suma and trimestre is not null
              then coalesce(p1, 0) + coalesce(p2, 0) + coalesce(p3, 0) + coalesce(p4, 0)
            when not suma and trimestre is not null then coalesce(p4, p3, p2, p1, 0)
            else 'NaN' end as p,
       case when promedia then greatest(num_nonnulls(a1, a2, a3, a4), 1) else 1 end as entre_a,
       case when promedia then greatest(num_nonnulls(p1, p2, p3, p4), 1) else 1 end as entre_p,
       num_nonnulls(a1, a2, a3, a4) = 0 as nada
from poa.cifras;

-- Lo que no llega a media millonésima es 0.
create view poa.cocientes with (security_barrier) as
select municipio, reporte, fila, ejercicio, trimestre, numero, meta, unidad, tipo_leido,
       nullif(anual, 'NaN') as anual,
       case when a <> 'NaN' then trim_scale(poa.a_seis_decimales(a, entre_a)) end as absoluto,
       case when p <> 'NaN' then trim_scale(poa.a_seis_decimales(p, entre_p)) end as programado,
       case when a = 'NaN' or anual = 'NaN' then null
            when baja then case when a >= 0.0000005
              then poa.a_por_ciento(coalesce(anual, 0), a) end
            when anual >= 0.0000005 then poa.a_por_ciento(a, entre_a * anual) end as relativo,
       case when a = 'NaN' or p = 'NaN' then null
            when baja then case when a >= 0.0000005 then poa.a_por_ciento(p, a) end
            when p >= 0.0000005 * entre_p
              then poa.a_por_ciento(a * entre_p, p * entre_a) end as avance,
       a <> 'NaN' and anual is not null and anual <> 'NaN'
         and (baja or anual >= 0.0000005) as en_resumen,
       case when baja then nada else a < 0.0000005 * entre_a end as sin_avance
from poa.a_la_fecha;

-- Una fila por meta. «A la fecha» es hasta el trimestre del reporte.
--   absoluto, programado   con 6 decimales (POA_ABSOLUTO, POA_PROGRAMADO)
--   relativo, avance       fracciones redondeadas a por ciento entero (POA_RELATIVO, POA_AVANCE)
--   semaforo               del avance, con los umbrales de POA_SEMAFORO
--   cumplimiento           del relativo, contra la meta anual (POA_RESUMEN)
--   sin_avance             nada se ha alcanzado (POA_RESUMEN)
-- Vacío es lo que no se puede calcular.
create view poa.avance as
select municipio, reporte, fila, ejercicio, trimestre, numero, meta, unidad, tipo_leido, anual,
       absoluto, programado, relativo, avance,
       case when avance > 1.1 then 'REBASADA' when avance >= 0.9 then 'VERDE'
            when avance >= 0.7 then 'AMARILLO' when avance is not null then 'ROJO' end as semaforo,
       case when not en_resumen then null
            when relativo is null then case when not sin_avance then 'REBASADA' end
            when relativo = 1 then 'CUMPLIDA' when relativo > 1 then 'REBASADA'
            else 'NO CUMPLIDA' end as cumplimiento,
       en_resumen and sin_avance as sin_avance
from poa.cocientes;

-- Cuántas metas hay de cada banda; los nombres son los de POA_RESUMEN.
create view poa.avance_por_unidad as
select r.municipio, a.ejercicio, a.trimestre, r.clave_ramo, r.clave_programa, r.clave_unidad,
       count(distinct a.reporte) as reportes, count(*) as metas,
       count(*) filter (where a.cumplimiento = 'CUMPLIDA') as cumplidas,
       count(*) filter (where a.cumplimiento = 'REBASADA') as rebasadas,
       count(*) filter (where a.cumplimiento = 'NO CUMPLIDA') as no_cumplidas,
       count(*) filter (where a.sin_avance) as sin_avance,
       count(*) filter (where a.semaforo = 'VERDE') as en_verde,
       count(*) filter (where a.semaforo = 'AMARILLO') as en_amarillo,
       count(*) filter (where a.semaforo = 'ROJO') as en_rojo,
       count(*) filter (where a.semaforo = 'REBASADA') as rebasadas_a_la_fecha
from poa.avance a join poa.reportes r using (municipio, reporte)
group by r.municipio, a.ejercicio, a.trimestre, r.clave_ramo, r.clave_programa, r.clave_unidad;

create view poa.avance_por_programa as
select municipio, ejercicio, trimestre, clave_ramo, clave_programa, sum(reportes) as reportes,
       sum(metas) as metas, sum(cumplidas) as cumplidas, sum(rebasadas) as rebasadas,
       sum(no_cumplidas) as no_cumplidas, sum(sin_avance) as sin_avance, sum(en_verde) as en_verde,
       sum(en_amarillo) as en_amarillo, sum(en_rojo) as en_rojo,
       sum(rebasadas_a_la_fecha) as rebasadas_a_la_fecha
from poa.avance_por_unidad
group by municipio, ejercicio, trimestre, clave_ramo, clave_programa;

create view poa.avance_por_ramo as
select municipio, ejercicio, trimestre, clave_ramo, sum(reportes) as reportes,
       sum(metas) as metas, sum(cumplidas) as cumplidas, sum(rebasadas) as rebasadas,
       sum(no_cumplidas) as no_cumplidas, sum(sin_avance) as sin_avance, sum(en_verde) as en_verde,
       sum(en_amarillo) as en_amarillo, sum(en_rojo) as en_rojo,
       sum(rebasadas_a_la_fecha) as rebasadas_a_la_fecha
from poa.avance_por_unidad
group by municipio, ejercicio, trimestre, clave_ramo;

create view poa.avance_por_municipio as
select municipio, ejercicio, trimestre, sum(reportes) as reportes, sum(metas) as metas,
       sum(cumplidas) as cumplidas, sum(rebasadas) as rebasadas, sum(no_cumplidas) as no_cumplidas,
       sum(sin_avance) as sin_avance, sum(en_verde) as en_verde, sum(en_amarillo) as en_amarillo,
       sum(en_rojo) as en_rojo, sum(rebasadas_a_la_fecha) as rebasadas_a_la_fecha
from poa.avance_por_unidad
group by municipio, ejercicio, trimestre;

-- Reportes que dicen ser de la misma unidad y el mismo periodo: se cuentan todos, y alguien decide
-- cuál vale. Con la misma huella son el mismo reporte, cargado dos veces.
create view poa.reportes_repetidos as
select municipio, clave_unidad, ejercicio, trimestre, count(*) as reportes,
       count(distinct huella) as distintos, array_agg(reporte order by reporte) as cuales
from poa.reportes
where clave_unidad is not null
group by municipio, clave_unidad, ejercicio, trimestre
having count(*) > 1;
commit;
