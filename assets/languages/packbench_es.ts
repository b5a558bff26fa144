<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Bench</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Close the order: scan its number, or Done (F10).</source>
        <translation>Cierre el pedido: escanee su número, o Terminado (F10).</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Enter: is a code</source>
        <translation>Enter: es un código</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Enter: sets quantity</source>
        <translation>Enter: fija la cantidad</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Everything is taken</source>
        <translation>Todo está tomado</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>LINE {0}</source>
        <translation>LÍNEA {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Not short</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Not wanted any more</source>
        <translation>Ya no se solicita</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>ON HOLD, NEXT WOULD BE</source>
        <translation>RETENIDO, DESPUÉS SIGUE</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Put the goods back, then put the order aside.</source>
        <translation>Devuelva los artículos a su sitio y aparte el pedido.</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>SCANNED</source>
        <translation>ESCANEADO</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Short…</source>
        <translation>Faltante…</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>TAKE NOW</source>
        <translation>TOME AHORA</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>WANTED</source>
        <translation>SOLICITADO</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>for the next item</source>
        <translation>para el próximo artículo</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>short: why?</source>
        <translation>faltante: ¿por qué?</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>to take</source>
        <translation>por tomar</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>{0} at once</source>
        <translation>{0} a la vez</translation>
    </message>
</context>
<context>
    <name>BoxCard</name>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Carton {0}</source>
        <translation>Caja {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>No carton</source>
        <translation>Sin caja</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>No paper for this order.</source>
        <translation>No hay documentos de este pedido.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>{0} short</source>
        <translation>faltante: {0}</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>CAMERA</source>
        <translation>CÁMARA</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>Picture of the camera {}</source>
        <translation>Imagen de la cámara {}</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>Waiting for a picture from {}</source>
        <translation>Esperando la imagen de {}</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>being read</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>not counted</source>
        <translation>no contado</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>A code to scan with each scanner</source>
        <translation>Un código para escanear con cada lector</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>Scan this with each scanner. A laser cannot read a screen: scan any printed code with it.</source>
        <translation>Escanee este código con cada lector. Un láser no lee pantallas: escanee con él cualquier código impreso.</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <location filename="../../station/ui/day_page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>A keyboard scanner works as it is: it needs no entry here.</source>
        <translation>Un lector de teclado funciona tal cual: no hay que anotarlo aquí.</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>All of it is ready.</source>
        <translation>Todo está listo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Choose what has a bell: it says what to do.</source>
        <translation>Elija lo que tiene campana: dice qué hacer.</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Devices and papers</source>
        <translation>Aparatos y documentos</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>DevicesWindow</name>
    <message>
        <location filename="../../station/ui/simulated/window.py"/>
        <source>Packbench: simulated devices</source>
        <translation>Packbench: aparatos simulados</translation>
    </message>
</context>
<context>
    <name>First</name>
    <message numerus="yes">
        <location filename="../../station/ui/first.py"/>
        <source>%n scan(s) wait and are kept.</source>
        <translation>
            <numerusform>%n lectura en espera, guardada.</numerusform>
            <numerusform>%n lecturas en espera, guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/first.py"/>
        <source>Packbench starts</source>
        <translation>Packbench se inicia</translation>
    </message>
    <message>
        <location filename="../../station/ui/first.py"/>
        <source>The window closes when all of it is judged.</source>
        <translation>La ventana se cierra cuando todo esté comprobado.</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>Lines of the order</source>
        <translation>Líneas del pedido</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>let pass by a supervisor</source>
        <translation>aprobado por un supervisor</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{0} short</source>
        <translation>faltante: {0}</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Any other code to scan</source>
        <translation>Otro código para escanear</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Any other code: type it, press Enter</source>
        <translation>Otro código: escríbalo y pulse Enter</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>What this program is made with.</source>
        <translation>De qué está hecho este programa.</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>What to do now, step by step.</source>
        <translation>Qué hacer ahora, paso a paso.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>still to take of {0}</source>
        <translation>por tomar de {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>{0} to take</source>
        <translation>{0} por tomar</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Blank</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Take back</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Typed: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
</context>
<context>
    <name>LineCheckPage</name>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>DEVICES</source>
        <translation>APARATOS</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>Devices</source>
        <translation>Aparatos</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>End the check</source>
        <translation>Terminar prueba</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>Print a test</source>
        <translation>Imprimir prueba</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>THE CARD</source>
        <translation>LA TARJETA</translation>
    </message>
</context>
<context>
    <name>PackedPage</name>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>Enter asks the server for it. Escape shows all orders.</source>
        <translation>Enter lo busca en el servidor. Escape muestra todos los pedidos.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>NEXT ORDER: ENTER OPENS IT</source>
        <translation>SIGUIENTE PEDIDO: ENTER LO ABRE</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>No order here has “{0}”.</source>
        <translation>Ningún pedido aquí contiene «{0}».</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>No order waits.</source>
        <translation>No hay pedidos pendientes.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>That was the last one. New ones come by themselves.</source>
        <translation>Era el último. Los nuevos llegan solos.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>To the queue</source>
        <translation>Ir a la cola</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Click to enlarge</source>
        <translation>Clic para ampliar</translation>
    </message>
</context>
<context>
    <name>PrinterColumn</name>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>It says that all is well, and prints nothing</source>
        <translation>Dice que todo va bien y no imprime nada</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>at {0}</source>
        <translation>en {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>on hold</source>
        <translation>retenido</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>on hold: {0}</source>
        <translation>retenido: {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>put aside here</source>
        <translation>apartado aquí</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>ready to pack</source>
        <translation>disponible</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Enter asks the server for it. Escape shows all orders.</source>
        <translation>Enter lo busca en el servidor. Escape muestra todos los pedidos.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Looking for orders…</source>
        <translation>Buscando pedidos…</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>New ones come by themselves. Is one missing? Ask the office whether it was released.</source>
        <translation>Los nuevos llegan solos. ¿Falta uno? Pregunte a la oficina si fue liberado.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>No order has come yet.</source>
        <translation>Aún no ha llegado ningún pedido.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>No order here has “{0}”.</source>
        <translation>Ningún pedido aquí contiene «{0}».</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>No order waits.</source>
        <translation>No hay pedidos pendientes.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Or choose one: type, ↑ ↓, Enter.</source>
        <translation>O elija uno: escriba, ↑ ↓, Enter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Scan an order's number</source>
        <translation>Escanee un número de pedido</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Scale: {0}</source>
        <translation>Báscula: {0}</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>The bench has not said anything yet.</source>
        <translation>La mesa aún no ha dicho nada.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>The bench said: {0}</source>
        <translation>La mesa dijo: {0}</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Begun</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>On hold</source>
        <translation>retenidos</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Packed</source>
        <translation>empaquetados</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Search: {0}</source>
        <translation>Búsqueda: {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>To pack</source>
        <translation>por empaquetar</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Type to search. Touch or Enter opens one.</source>
        <translation>Escriba para buscar. Toque o Enter para abrir.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Choose one, then change it.</source>
        <translation>Elija un ajuste y cámbielo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Choose what it shall be.</source>
        <translation>Elija el valor.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>It holds until this program ends: it has no file.</source>
        <translation>Vale hasta que termine el programa: no tiene archivo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Kept. It holds from now on.</source>
        <translation>Guardado. Vale desde ahora.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Kept. It holds when the program is started again.</source>
        <translation>Guardado. Vale al reiniciar el programa.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Not changed</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Not kept</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Take this</source>
        <translation>Elegir este</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>This one is only to look at.</source>
        <translation>Este es solo para ver.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Type it, then keep it.</source>
        <translation>Escríbalo y guárdelo.</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Search by name, SKU or code</source>
        <translation>Buscar por nombre, SKU o código</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Search the shelf</source>
        <translation>Buscar en el estante</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../station/ui/strip.py"/>
        <source>{0} waiting</source>
        <translation>{0} en espera</translation>
    </message>
</context>
<context>
    <name>SupervisorPage</name>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Nothing was scanned</source>
        <translation>No se escaneó nada</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Packs here</source>
        <translation>Empaqueta aquí</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>SCANNED</source>
        <translation>ESCANEADO</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Scanned code</source>
        <translation>Código leído</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>WANTED</source>
        <translation>SOLICITADO</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Why it may pass</source>
        <translation>Por qué se aprueba</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Why may it pass?</source>
        <translation>¿Por qué se aprueba?</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>{0} at once</source>
        <translation>{0} a la vez</translation>
    </message>
</context>
<context>
    <name>packing</name>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: should be a number from {low} to {high}, but {came} came.</source>
        <translation>Opción {option} de {address}: debería ser un número de {low} a {high}, pero llegó {came}.</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: {value} is not known.</source>
        <translation>Opción {option} de {address}: {value} no se conoce.</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: {value} is not known: did you mean {nearest}?</source>
        <translation>Opción {option} de {address}: {value} no se conoce. ¿Quería decir {nearest}?</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: {value} is not known: known are {known}.</source>
        <translation>Opción {option} de {address}: {value} no se conoce. Valores conocidos: {known}.</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>{address} has an option {option} that is not known: did you mean {nearest}?</source>
        <translation>{address} tiene una opción desconocida, {option}. ¿Quería decir {nearest}?</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>{address} has an option {option} that is not known: it takes none.</source>
        <translation>{address} tiene una opción desconocida, {option}: no admite ninguna.</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>{address} has an option {option} that is not known: known are {known}.</source>
        <translation>{address} tiene una opción desconocida, {option}. Opciones conocidas: {known}.</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>answers something else than an ESC/POS printer would: is the right language set?</source>
        <translation>no responde como una impresora ESC/POS: ¿está bien puesto el lenguaje?</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>broken: switch it off and on; if that does not help, call service</source>
        <translation>averiada: apáguela y enciéndala; si no ayuda, llame al servicio técnico</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>cover open</source>
        <translation>tapa abierta</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>cutter jammed</source>
        <translation>cortador atascado</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>does not answer when asked for its state</source>
        <translation>no responde cuando se pregunta su estado</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>head open</source>
        <translation>cabezal abierto</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>in an error: see its lamp</source>
        <translation>con error: mire su luz</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>offline: see its buttons</source>
        <translation>fuera de línea: mire sus botones</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>paper out</source>
        <translation>sin papel</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>paused: press its pause button</source>
        <translation>en pausa: pulse su botón de pausa</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>ribbon out</source>
        <translation>sin cinta</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>too cold or too hot: wait</source>
        <translation>demasiado fría o caliente: espere</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>too hot or out of voltage: wait until it recovers</source>
        <translation>demasiado caliente o mal alimentada: espere a que se recupere</translation>
    </message>
    <message>
        <location filename="../../drivers/auto.py"/>
        <source>none found: plug one in; it must be set to its serial mode (COM port, USB CDC)</source>
        <translation>ninguno: conecte uno; debe estar en modo serie (puerto COM, USB CDC)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/auto.py"/>
        <source>{n} found</source>
        <translation>
            <numerusform>{n} encontrado</numerusform>
            <numerusform>{n} encontrados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>AIM identifiers come.</source>
        <translation>Llegan los identificadores AIM.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>AIM identifiers do not come: switch them on if it can.</source>
        <translation>No llegan los identificadores AIM: actívelos si puede.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It drops the separator, so GS1 codes with a lot cannot be taken apart: set it to send GS (control characters) as Ctrl+].</source>
        <translation>Omite el separador, y los códigos GS1 con lote no se pueden separar: ajústelo para que envíe GS (caracteres de control) como Ctrl+].</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends capital letters only: switch its case conversion off, then scan this again.</source>
        <translation>Solo envía mayúsculas: desactive su conversión de letras y escanee esto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends no Enter behind a code, so each scan waits for silence: set its suffix to Enter (CR).</source>
        <translation>No envía Enter tras el código, y cada lectura espera un silencio: ponga su sufijo en Enter (CR).</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends small letters only: switch its case conversion off, then scan this again.</source>
        <translation>Solo envía minúsculas: desactive su conversión de letras y escanee esto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends {keys} for the separator, as other codes may: that is understood in GS1 codes only. Better have it send GS (control characters) as Ctrl+].</source>
        <translation>Envía {keys} como separador, igual que pueden hacerlo otros códigos: solo se entiende en códigos GS1. Mejor que envíe GS (caracteres de control) como Ctrl+].</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It swaps capital and small letters. That is undone here; better switch it off.</source>
        <translation>Invierte mayúsculas y minúsculas. Aquí se corrige; mejor desactívelo.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It turns letters round while Caps Lock is on; that is undone here.</source>
        <translation>Invierte las letras con Caps Lock activo; aquí se corrige.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It types as on the keyboard of another country: set it to the US (American) keyboard, whatever this computer has, then scan this again.</source>
        <translation>Escribe como un teclado de otro país: póngalo en teclado US (estadounidense), tenga el que tenga este ordenador, y escanee esto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Prefix {keys}.</source>
        <translation>Prefijo {keys}.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Separator right.</source>
        <translation>Separador correcto.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Separator sent as {keys}, understood.</source>
        <translation>Separador enviado como {keys}, entendido.</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Suffix {keys}.</source>
        <translation>Sufijo {keys}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/calibration.py"/>
        <source>Then scan this again: {n} more.</source>
        <translation>
            <numerusform>Luego escanee esto de nuevo: {n} más.</numerusform>
            <numerusform>Luego escanee esto de nuevo: {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>A camera needs its number, a file or a URL: camera:0, camera:clip.mp4, camera:rtsp://…</source>
        <translation>Una cámara necesita su número, un archivo o una URL: camera:0, camera:clip.mp4, camera:rtsp://…</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>The size should be such as 1280x720, but {came} came.</source>
        <translation>El tamaño debería ser como 1280x720, pero llegó {came}.</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>broke the stream off</source>
        <translation>cortó la transmisión</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>does not answer: are the address, the name and the password right, and is the camera on the network?</source>
        <translation>no responde: ¿son correctos la dirección, el nombre y la contraseña, y está la cámara en la red?</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>in use by another program, or no camera: close what else shows its picture</source>
        <translation>la usa otro programa, o no es una cámara: cierre lo que muestre su imagen</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>not a video that can be read: MP4, AVI, MKV or MOV are</source>
        <translation>vídeo no legible: valen MP4, AVI, MKV o MOV</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>there is no file {path}</source>
        <translation>no existe el archivo {path}</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>this account may not open it: add it to the group video</source>
        <translation>esta cuenta no puede abrirla: añádala al grupo video</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>this account may not read {path}</source>
        <translation>esta cuenta no puede leer {path}</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>{path} is a folder: name a video file in it</source>
        <translation>{path} es una carpeta: indique un archivo de vídeo en ella</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>{path} is damaged: no picture in it can be read</source>
        <translation>{path} está dañado: no se puede leer ninguna imagen</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>{path} is empty</source>
        <translation>{path} está vacío</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <location filename="../../drivers/device.py"/>
        <source>unplugged</source>
        <translation>desconectado</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <location filename="../../drivers/device.py"/>
        <location filename="../../drivers/files.py"/>
        <source>not plugged in</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <location filename="../../drivers/device.py"/>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <location filename="../../station/ui/speech.py"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/scanner.py"/>
        <source>sees, but its reader fails again and again: the log has the details</source>
        <translation>ve, pero su lectura falla una y otra vez: detalles en el registro</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/symbologies.py"/>
        <source>A symbology {name} is not known: did you mean {nearest}?</source>
        <translation>No se conoce la simbología {name}. ¿Quería decir {nearest}?</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/symbologies.py"/>
        <source>A symbology {name} is not known: known are {known}.</source>
        <translation>No se conoce la simbología {name}. Conocidas: {known}.</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>at its end</source>
        <translation>llegó al final</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>broke the connection off</source>
        <translation>cortó la conexión</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>in use by another program</source>
        <translation>lo usa otro programa</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>no space left on the disk</source>
        <translation>sin espacio en el disco</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>not a serial port</source>
        <translation>no es un puerto serie</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>not reachable: is it switched on and on the network?</source>
        <translation>inaccesible: ¿está encendido y en la red?</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>not reachable: is this computer on the network?</source>
        <translation>inaccesible: ¿está este ordenador en la red?</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>refuses the connection: is it switched on, and is the port right?</source>
        <translation>rechaza la conexión: ¿está encendido y es correcto el puerto?</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>stopped by a fault of this program; the log has the details</source>
        <translation>detenido por un fallo de este programa; detalles en el registro</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>there is no computer of this name on the network</source>
        <translation>no hay ningún ordenador con ese nombre en la red</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>this account may not open it (on Linux: add it to the group dialout, lp or input)</source>
        <translation>esta cuenta no puede abrirlo (en Linux: añádala al grupo dialout, lp o input)</translation>
    </message>
    <message>
        <location filename="../../drivers/evdev.py"/>
        <source>not plugged in: no keyboard is {written}</source>
        <translation>no conectado: ningún teclado es {written}</translation>
    </message>
    <message>
        <location filename="../../drivers/evdev.py"/>
        <source>the computer was too slow and lost keys: read the last code again</source>
        <translation>ordenador demasiado lento, teclas perdidas: lea de nuevo el último código</translation>
    </message>
    <message>
        <location filename="../../drivers/evdev.py"/>
        <source>{n} keyboards are {written}: name one by its path under /dev/input/by-path</source>
        <translation>{n} teclados son {written}: indique uno por su ruta en /dev/input/by-path</translation>
    </message>
    <message>
        <location filename="../../drivers/files.py"/>
        <source>there is no folder {folder}</source>
        <translation>no existe la carpeta {folder}</translation>
    </message>
    <message>
        <location filename="../../drivers/files.py"/>
        <source>this account may not write to it</source>
        <translation>esta cuenta no puede escribir ahí</translation>
    </message>
    <message>
        <location filename="../../drivers/habits.py"/>
        <source>What was learned of the scanner should be kept in {path}, but cannot be: {fault}. It holds until the program ends.</source>
        <translation>Lo aprendido del lector debería guardarse en {path}, pero no se puede: {fault}. Vale hasta que termine el programa.</translation>
    </message>
    <message>
        <location filename="../../drivers/habits.py"/>
        <source>{path} should hold what was learned of the scanners, but it is damaged ({fault}): scan the set-up barcode of `packbench sheet scanner` again.</source>
        <translation>{path} debería contener lo aprendido de los lectores, pero está dañado ({fault}): escanee de nuevo el código de ajuste de `packbench sheet scanner`.</translation>
    </message>
    <message>
        <location filename="../../drivers/habits.py"/>
        <source>{path} should hold what was learned of the scanners, but: {fault}.</source>
        <translation>{path} debería contener lo aprendido de los lectores, pero: {fault}.</translation>
    </message>
    <message>
        <location filename="../../drivers/light.py"/>
        <source>Light {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyUSB0;protocol=lcus;right=1;wrong=2, or serial:COM3;protocol=lines.</source>
        <translation>No se entiende la luz {address}. Escriba una de estas formas: {forms}; por ejemplo serial:/dev/ttyUSB0;protocol=lcus;right=1;wrong=2, o serial:COM3;protocol=lines.</translation>
    </message>
    <message>
        <location filename="../../drivers/light.py"/>
        <source>Option {option} of {address}: channels 1 to {most} joined by + should stand there, or none, but {came} came.</source>
        <translation>Opción {option} de {address}: se esperaban canales de 1 a {most} unidos por +, o none, pero llegó {came}.</translation>
    </message>
    <message>
        <location filename="../../drivers/light.py"/>
        <source>ready ({board})</source>
        <translation>listo ({board})</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>Printer {address} is not understood. Write one of: {forms}; for example tcp:192.168.1.30, file:/dev/usb/lp0 or serial:COM4@38400.</source>
        <translation>No se entiende la impresora {address}. Escriba una de estas formas: {forms}; por ejemplo tcp:192.168.1.30, file:/dev/usb/lp0 o serial:COM4@38400.</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>does not answer: see to its labels, ribbon and head</source>
        <translation>no responde: revise etiquetas, cinta y cabezal</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>took a document but did not say within {seconds} s that it was printed. See to its paper and cover, and look whether the paper came out before you print again.</source>
        <translation>tomó un documento, pero no confirmó en {seconds} segundos que se imprimió. Revise papel y tapa, y mire si salió la hoja antes de imprimir de nuevo.</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>{why} while it took a document. Look whether the paper came out before you print it again.</source>
        <translation>{why} mientras tomaba un documento. Mire si salió la hoja antes de imprimir de nuevo.</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>{why}. Nothing was sent.</source>
        <translation>{why}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <location filename="../../printing/printer.py"/>
        <source>Printer {name}: {what}</source>
        <translation>Impresora {name}: {what}</translation>
    </message>
    <message>
        <location filename="../../drivers/rates.py"/>
        <source>read another code: not sure yet that this scanner sends at {rate}</source>
        <translation>lea otro código: aún no es seguro que este lector envíe a {rate}</translation>
    </message>
    <message>
        <location filename="../../drivers/rates.py"/>
        <source>read the code again: what came makes no sense at {rate}</source>
        <translation>lea el código de nuevo: lo que llegó no tiene sentido a {rate}</translation>
    </message>
    <message>
        <location filename="../../drivers/rates.py"/>
        <source>read the code again: what came makes no sense at {rate}, now {other} is tried</source>
        <translation>lea el código de nuevo: lo que llegó no tiene sentido a {rate}, ahora se prueba {other}</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>Scale {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyUSB0 or serial:COM5@9600;protocol=sbi.</source>
        <translation>No se entiende la báscula {address}. Escriba una de estas formas: {forms}; por ejemplo serial:/dev/ttyUSB0 o serial:COM5@9600;protocol=sbi.</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>answers in {came}, not in {frame}: set frame={came} in its address</source>
        <translation>responde en {came}, no en {frame}: ponga frame={came} en su dirección</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>answers, but not in {protocol}: it looks like {other} (protocol={name})</source>
        <translation>responde, pero no en {protocol}: parece {other} (protocol={name})</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>answers, but not in {protocol}: it sent {bytes}; look at its menu, and at its baud rate</source>
        <translation>responde, pero no en {protocol}: envió {bytes}; mire su menú y su velocidad en baudios</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>did not set to zero: wait until it is at rest and not over- or underloaded</source>
        <translation>no se puso a cero: espere a que esté estable y sin carga de más o de menos</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>did not tare: wait until it is at rest and not over- or underloaded</source>
        <translation>no se taró: espere a que esté estable y sin carga de más o de menos</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>does not answer: is it switched on, and set to {protocol}?</source>
        <translation>no responde: ¿está encendida y puesta en {protocol}?</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>does not answer: is it switched on, is the cable right, and is its baud rate the one of its address?</source>
        <translation>no responde: ¿está encendida, es correcto el cable y coincide su velocidad con la de su dirección?</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>never says its unit: add ;unit=kg or ;unit=lb to its address</source>
        <translation>nunca dice su unidad: añada ;unit=kg o ;unit=lb a su dirección</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>ready ({protocol})</source>
        <translation>listo ({protocol})</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>ready; set to zero by its own key, {protocol} has no word for it</source>
        <translation>listo; cero con su propia tecla, {protocol} no tiene orden para ello</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>ready; tare by its own key, {protocol} has no word for it</source>
        <translation>listo; tara con su propia tecla, {protocol} no tiene orden para ello</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>reports a fault: switch it off and on; if that does not help, have it serviced</source>
        <translation>indica un fallo: apáguela y enciéndala; si no ayuda, llévela a revisar</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>sends what is in no language known here ({bytes}): are baud rate and parity the scale's own?</source>
        <translation>envía un lenguaje desconocido aquí ({bytes}): ¿son la velocidad y la paridad las de la báscula?</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>Scanner {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyACM0, serial:COM3@115200 or tcp:192.168.1.20:2001.</source>
        <translation>No se entiende el lector {address}. Escriba una de estas formas: {forms}; por ejemplo serial:/dev/ttyACM0, serial:COM3@115200 o tcp:192.168.1.20:2001.</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>Scanner {address}: evdev is Linux's; here a keyboard scanner needs no entry.</source>
        <translation>Lector {address}: evdev es de Linux; aquí un lector de teclado no necesita entrada.</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>Write evdev:/dev/input/by-id/… or evdev:VID:PID, such as evdev:05e0:1300.</source>
        <translation>Escriba evdev:/dev/input/by-id/… o evdev:VID:PID, como evdev:05e0:1300.</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>bytes were lost or broken on the cable: read the last code again</source>
        <translation>bytes perdidos o alterados en el cable: lea de nuevo el último código</translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/scanners.py"/>
        <source>ready, {n:,} repeated read not counted</source>
        <translation>
            <numerusform>listo, {n:,} lectura repetida sin contar</numerusform>
            <numerusform>listo, {n:,} lecturas repetidas sin contar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>{address}: feedback=zebra-ssi and protocol=ssi go together, for a scanner speaks SSI or lines.</source>
        <translation>{address}: feedback=zebra-ssi y protocol=ssi van juntos, pues un lector habla SSI o líneas.</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>{address}: the one value of the option 'baud' is 'auto', and it goes with lines, not with SSI; a known rate is written behind the port, as in serial:/dev/ttyUSB0@115200.</source>
        <translation>{address}: el único valor de la opción 'baud' es 'auto', y va con líneas, no con SSI; una velocidad conocida se escribe tras el puerto, como en serial:/dev/ttyUSB0@115200.</translation>
    </message>
    <message>
        <location filename="../../drivers/ssi.py"/>
        <source>a code came that is too long for this mode (SSI): set the scanner to send lines instead</source>
        <translation>llegó un código demasiado largo para este modo (SSI): ajuste el lector para que envíe líneas</translation>
    </message>
    <message>
        <location filename="../../drivers/usb.py"/>
        <source>Port {port} is not understood. Write usb=SERIALNUMBER, usb=VID:PID, usb=VID:PID:SERIALNUMBER or path=1-1.2; `packbench doctor` shows what is plugged in.</source>
        <translation>No se entiende el puerto {port}. Escriba usb=NÚMERO_DE_SERIE, usb=VID:PID, usb=VID:PID:NÚMERO_DE_SERIE o path=1-1.2; `packbench doctor` muestra qué hay conectado.</translation>
    </message>
    <message>
        <location filename="../../drivers/usb.py"/>
        <source>not plugged in: no port is {written}</source>
        <translation>no conectado: ningún puerto es {written}</translation>
    </message>
    <message>
        <location filename="../../drivers/usb.py"/>
        <source>{n} ports are {written}: {which}; name one by its serial number or its path</source>
        <translation>{n} puertos son {written}: {which}; indique uno por su número de serie o su ruta</translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code holds another number</source>
        <translation>un código EAN o UPC lleva otro número</translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code holds digits alone</source>
        <translation>un código EAN o UPC lleva solo cifras</translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code holds digits of another length</source>
        <translation>un código EAN o UPC lleva otra cantidad de cifras</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code of this kind has no {n} digit</source>
        <translation>
            <numerusform>un código EAN o UPC de este tipo no tiene {n} cifra</numerusform>
            <numerusform>un código EAN o UPC de este tipo no tiene {n} cifras</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an Interleaved 2 of 5 code holds digits alone</source>
        <translation>un código 2 de 5 intercalado lleva solo cifras</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/aim.py"/>
        <source>no Interleaved 2 of 5 code is {n} digit long</source>
        <translation>
            <numerusform>ningún código 2 de 5 intercalado tiene {n} cifra</numerusform>
            <numerusform>ningún código 2 de 5 intercalado tiene {n} cifras</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>{number} ends in {wrong}, but {right} belongs there</source>
        <translation>{number} acaba en {wrong}, pero corresponde {right}</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>This code sets up scanners that type as a keyboard; the line check tries all others</source>
        <translation>Este código ajusta los lectores que escriben como un teclado; la prueba de aparatos prueba los demás</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>a card of this bench</source>
        <translation>una tarjeta de esta mesa</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>a quantity card holds 1 to {most}</source>
        <translation>una tarjeta de cantidad va de 1 a {most}</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>character {sign} is in the code, which no label carries</source>
        <translation>el código contiene el carácter {sign}, que ninguna etiqueta lleva</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/barcode.py"/>
        <source>the code has {n} character, more than any symbol holds</source>
        <translation>
            <numerusform>el código tiene {n} carácter, más de los que caben en un símbolo</numerusform>
            <numerusform>el código tiene {n} caracteres, más de los que caben en un símbolo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>the code is empty</source>
        <translation>el código está vacío</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>this card came in small letters: is Caps Lock on?</source>
        <translation>esta tarjeta llegó en minúsculas: ¿está activo Caps Lock?</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>this card is for a newer program</source>
        <translation>esta tarjeta es para un programa más nuevo</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>this command card is not known to this program</source>
        <translation>este programa no conoce esta tarjeta de función</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Back to work</source>
        <translation>Al trabajo</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Call supervisor</source>
        <translation>Llamar supervisor</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Clear</source>
        <translation>Enterado</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Close the order when every line is complete.</source>
        <translation>Cerrar el pedido cuando cada línea esté completa.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Devices</source>
        <translation>Aparatos</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Everything a step larger; after the largest, as before.</source>
        <translation>Todo un paso más grande; tras el mayor, como antes.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Hold the order until a supervisor has looked.</source>
        <translation>Retener el pedido hasta que lo vea un supervisor.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>How this bench is set up.</source>
        <translation>Cómo está ajustada esta mesa.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>I have read the message.</source>
        <translation>He leído el mensaje.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Label again</source>
        <translation>Copia etiqueta</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Leave the bench; an open order stays as it is.</source>
        <translation>Dejar la mesa; un pedido abierto queda como está.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Leave this order as it is and take another.</source>
        <translation>Dejar este pedido como está y tomar otro.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Look for new orders and devices now.</source>
        <translation>Buscar ahora pedidos y aparatos nuevos.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Move the choice down.</source>
        <translation>Bajar la selección.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Move the choice up.</source>
        <translation>Subir la selección.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Print a test on each printer.</source>
        <translation>Imprimir una prueba en cada impresora.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Print the last carton label once more, as a copy.</source>
        <translation>Imprimir otra vez la última etiqueta de la caja, como copia.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Print the last packing slip once more, as a copy.</source>
        <translation>Imprimir otra vez el último albarán, como copia.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Put order aside</source>
        <translation>Apartar pedido</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Scanners, scale, printers, server and papers.</source>
        <translation>Lectores, báscula, impresoras, servidor y documentos.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Short: damaged</source>
        <translation>Faltante: dañado</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Short: none left</source>
        <translation>Faltante: agotado</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Short: not found</source>
        <translation>Faltante: sin hallar</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Slip again</source>
        <translation>Copia albarán</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Supervisor: it stays out of the box.</source>
        <translation>Supervisor: queda fuera de la caja.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Supervisor: let it pass.</source>
        <translation>Supervisor: aprobarlo.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Take a break; your badge brings all back as it was.</source>
        <translation>Hacer un descanso; su credencial lo trae todo como estaba.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Take the last pick back out of the box.</source>
        <translation>Sacar de la caja lo último que se tomó.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Take what the choice is on.</source>
        <translation>Tomar lo seleccionado.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Test print</source>
        <translation>Imprimir prueba</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The next language.</source>
        <translation>El idioma siguiente.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The rest of this line cannot be found.</source>
        <translation>No se encuentra el resto de esta línea.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The rest of this line is damaged.</source>
        <translation>El resto de esta línea está dañado.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The rest of this line is not in stock.</source>
        <translation>No hay existencias para el resto de esta línea.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Tones and words a step louder.</source>
        <translation>Tonos y voz un paso más alto.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Tones and words a step quieter.</source>
        <translation>Tonos y voz un paso más bajo.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Try every device; the same again ends it.</source>
        <translation>Probar cada aparato; la misma tecla lo termina.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>What the next camera sees, beside the page.</source>
        <translation>Lo que ve la cámara siguiente, junto a la página.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>What to do now, step by step.</source>
        <translation>Qué hacer ahora, paso a paso.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>What was packed today.</source>
        <translation>Lo empaquetado hoy.</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <location filename="../../packing/verdict.py"/>
        <source>Line check</source>
        <translation>Prueba de aparatos</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <location filename="../../station/settings.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <location filename="../../station/settings_file.py"/>
        <location filename="../../station/ui/preferences.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>camera {port}</source>
        <translation>cámara {port}</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>catalogue</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>keyboard</source>
        <translation>teclado</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>scale</source>
        <translation>báscula</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>scanner</source>
        <translation>lector</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>scanner {port}</source>
        <translation>lector {port}</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>signal light</source>
        <translation>luz de aviso</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>slip</source>
        <translation>albarán</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) and ({other}) exclude each other: scan another code of the same thing</source>
        <translation>({ai}) y ({other}) se excluyen: escanee otro código del mismo artículo</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) beside a signature needs its serial number, but {value} has none: scan another code of the same thing</source>
        <translation>({ai}) junto a una firma exige su número de serie, pero {value} no lo tiene: escanee otro código del mismo artículo</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) is both {one} and {other}: scan another code of the same thing</source>
        <translation>({ai}) es a la vez {one} y {other}: escanee otro código del mismo artículo</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) needs {others} beside it, which this code lacks: scan the label's other code</source>
        <translation>({ai}) exige además {others}, que falta en este código: escanee el otro código de la etiqueta</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>another key</source>
        <translation>otra clave</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>{one} with {other}</source>
        <translation>{one} con {other}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/coupons.py"/>
        <source>a digit for {field}</source>
        <translation>una cifra para {field}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/coupons.py"/>
        <source>{choices} for {field}</source>
        <translation>{choices} para {field}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/coupons.py"/>
        <source>{n} digit for {field}</source>
        <translation>
            <numerusform>{n} cifra para {field}</numerusform>
            <numerusform>{n} cifras para {field}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a certain day of the month</source>
        <translation>un día concreto del mes</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a date of eight digits, year, month and day</source>
        <translation>una fecha de ocho cifras, año, mes y día</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a date of six digits, year, month and day</source>
        <translation>una fecha de seis cifras, año, mes y día</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a day up to {last} in that month</source>
        <translation>un día hasta {last} en ese mes</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a minute from 00 to {most}</source>
        <translation>un minuto de 00 a {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a minute of two digits</source>
        <translation>un minuto de dos cifras</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a month from 01 to 12</source>
        <translation>un mes de 01 a 12</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a second from 00 to {most}</source>
        <translation>un segundo de 00 a {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a second of two digits</source>
        <translation>un segundo de dos cifras</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a time of four digits, hour and minute</source>
        <translation>una hora de cuatro cifras, hora y minuto</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>an hour from 00 to {most}</source>
        <translation>una hora de 00 a {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>an hour of two digits</source>
        <translation>una hora de dos cifras</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>({ai}) is no GS1 application identifier: scan another code</source>
        <translation>({ai}) no es un identificador de aplicación GS1: escanee otro código</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>({ai}){value}: expected {size} characters, but {count} came: scan it again, or another code of the same thing</source>
        <translation>({ai}){value}: se esperaban {size} caracteres, llegaron {count}: escanee de nuevo, u otro código del mismo artículo</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>A GS1 code holds at least one element, but it is empty: scan it again</source>
        <translation>Un código GS1 lleva al menos un elemento, y este está vacío: escanee de nuevo</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>A GS1 code holds up to {most} elements, but more came</source>
        <translation>Un código GS1 lleva hasta {most} elementos, llegaron más</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/elements.py"/>
        <source>A GS1 code is at most {most} long, but {n} character came</source>
        <translation>
            <numerusform>La longitud de un código GS1 es {most} como máximo; llegó {n} carácter</numerusform>
            <numerusform>La longitud de un código GS1 es {most} como máximo; llegaron {n} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>Expected a GS1 application identifier, but {came} came: scan it again, or another code of it</source>
        <translation>Se esperaba un identificador de aplicación GS1, llegó {came}: escanee de nuevo, u otro código del artículo</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/faults.py"/>
        <source>({ai}){value}: expected {expected}, but {came} came: scan it again, or another code of the same thing</source>
        <translation>({ai}){value}: se esperaba {expected}, llegó {came}: escanee de nuevo, u otro código del mismo artículo</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/faults.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) belongs in its path, not in its query</source>
        <translation>({ai}) va en la ruta, no en la consulta</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) cannot stand in its query</source>
        <translation>({ai}) no puede estar en la consulta</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) is both {one} and {other}</source>
        <translation>({ai}) es a la vez {one} y {other}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) is in it twice</source>
        <translation>({ai}) aparece dos veces</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>This is no sound GS1 Digital Link: {why}. Scan another code of the same thing</source>
        <translation>GS1 Digital Link incorrecto: {why}. Escanee otro código del mismo artículo</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>a domain and a path are expected</source>
        <translation>se esperan un dominio y una ruta</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>a key such as (01) is expected</source>
        <translation>se espera una clave como (01)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/links.py"/>
        <source>a length up to {most} is expected, but {n} character came</source>
        <translation>
            <numerusform>se espera una longitud de hasta {most}, pero llegó {n} carácter</numerusform>
            <numerusform>se espera una longitud de hasta {most}, pero llegaron {n} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>brackets in a domain stand around a whole IPv6 address</source>
        <translation>en un dominio, los corchetes encierran una dirección IPv6 entera</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>https:// or http:// is expected, but {came} came</source>
        <translation>se esperaba https:// o http://, llegó {came}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>there is no GS1 key such as /01/… at the end of its path</source>
        <translation>no hay clave GS1 como /01/… al final de la ruta</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{name} in its query is no application identifier</source>
        <translation>{name} en la consulta no es un identificador de aplicación</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{path} in its path is no key with its qualifiers in order</source>
        <translation>{path} en la ruta no es una clave con sus calificadores en orden</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{sign} cannot stand in a domain</source>
        <translation>{sign} no puede estar en un dominio</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{sign} cannot stand in a link</source>
        <translation>{sign} no puede estar en un enlace</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>0 or 1</source>
        <translation>0 o 1</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>0, 1 or 9</source>
        <translation>0, 1 o 9</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>0, 1, 2 or 9</source>
        <translation>0, 1, 2 o 9</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a bank account number (IBAN)</source>
        <translation>un número de cuenta bancaria (IBAN)</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a bank account number (IBAN) of 11 to 34 characters</source>
        <translation>un número de cuenta bancaria (IBAN) de 11 a 34 caracteres</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a country's three digits, or 999</source>
        <translation>las tres cifras de un país, o 999</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a hyphen</source>
        <translation>un guion</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a letter, a digit, - or _</source>
        <translation>una letra, una cifra, - o _</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a piece from 1 on</source>
        <translation>un número de pieza desde 1</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a piece not above the total</source>
        <translation>un número de pieza no mayor que el total</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a place not after the end</source>
        <translation>una posición no posterior al final</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a total from 1 on</source>
        <translation>un total desde 1</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a type of media, 01 to 10 or 80 to 99</source>
        <translation>un tipo de soporte, 01 a 10 u 80 a 99</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a type of package</source>
        <translation>un tipo de embalaje</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>capital letters and digits</source>
        <translation>mayúsculas y cifras</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>capital letters, digits and #-/</source>
        <translation>mayúsculas, cifras y #-/</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>check digit {right} at its end</source>
        <translation>dígito de control {right} al final</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>digits 0 to 9</source>
        <translation>cifras 0 a 9</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>digits with a check digit</source>
        <translation>cifras con dígito de control</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>letters, digits and !"%&amp;'()*+,-./:;&lt;=&gt;?_</source>
        <translation>letras, cifras y !"%&amp;'()*+,-./:;&lt;=&gt;?_</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>letters, digits, - and _</source>
        <translation>letras, cifras, - y _</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>more than zero</source>
        <translation>más de cero</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>no more = than fill it up</source>
        <translation>solo los = que hacen falta para completar</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>no zero before the number</source>
        <translation>ningún cero delante del número</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>one character</source>
        <translation>un carácter</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>piece and total in equally many digits</source>
        <translation>pieza y total con las mismas cifras</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>something that is no digit</source>
        <translation>algo que no sea una cifra</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>ten digits</source>
        <translation>diez cifras</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the check digits of this account</source>
        <translation>los dígitos de control de esta cuenta</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the three digits of a country</source>
        <translation>las tres cifras de un país</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the three digits of a currency</source>
        <translation>las tres cifras de una moneda</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the two letters of a country</source>
        <translation>las dos letras de un país</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>two check characters at its end</source>
        <translation>dos caracteres de control al final</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>two hexadecimal digits after %</source>
        <translation>dos cifras hexadecimales después de %</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>two numbers with / between</source>
        <translation>dos números separados por /</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/linters.py"/>
        <source>up to {n} character</source>
        <translation>
            <numerusform>hasta {n} carácter</numerusform>
            <numerusform>hasta {n} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>zero</source>
        <translation>cero</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>{most} or less</source>
        <translation>{most} o menos</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>{right} as its two check characters</source>
        <translation>{right} como caracteres de control</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/reading.py"/>
        <source>({ai}){value}: expected a number above zero: scan another code of the same thing</source>
        <translation>({ai}){value}: se esperaba un número mayor que cero: escanee otro código del mismo artículo</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>a code with two meanings</source>
        <translation>un código con dos significados</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>not for now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: damaged</source>
        <translation>faltante: dañado</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: none left</source>
        <translation>faltante: agotado</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: not found</source>
        <translation>faltante: sin hallar</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: other</source>
        <translation>faltante: otro motivo</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>unknown badge</source>
        <translation>credencial desconocida</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>badge</source>
        <translation>credencial</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>command {command}</source>
        <translation>función {command}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>item {sku}</source>
        <translation>artículo {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>order {number}</source>
        <translation>pedido {number}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>quantity {units}</source>
        <translation>cantidad {units}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>unknown code</source>
        <translation>código desconocido</translation>
    </message>
    <message>
        <location filename="../../packing/meanings.py"/>
        <source>carton {sscc}</source>
        <translation>caja {sscc}</translation>
    </message>
    <message>
        <location filename="../../packing/meanings.py"/>
        <location filename="../../packing/session.py"/>
        <source>GTIN {gtin}</source>
        <translation>GTIN {gtin}</translation>
    </message>
    <message>
        <location filename="../../packing/meanings.py"/>
        <location filename="../../packing/verdict.py"/>
        <source>{units} of {sku}</source>
        <translation>{units} × {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>A case of {sku} whose count is not in the catalogue</source>
        <translation>Un paquete de {sku} cuya cantidad no está en el catálogo</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>An in-store code of an article that is not known here</source>
        <translation>Un código interno de un artículo desconocido aquí</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>An in-store code of one company, not in the catalogue</source>
        <translation>Un código interno de una empresa, que no está en el catálogo</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>An in-store code, and no region is set here</source>
        <translation>Un código interno, y aquí no hay región puesta</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>Goods of varying measure of {sku}, not in the catalogue</source>
        <translation>Artículo de medida variable de {sku}, que no está en el catálogo</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>Goods of varying measure, not in the catalogue</source>
        <translation>Artículo de medida variable, que no está en el catálogo</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>In-store article {number} is not in the catalogue</source>
        <translation>El artículo interno {number} no está en el catálogo</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>This is the small code beside an EAN code: scan the large one</source>
        <translation>Es el código pequeño junto a un código EAN: escanee el grande</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>A gift or a sample</source>
        <translation>Un regalo o una muestra</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>Right article, wrong barcode on it</source>
        <translation>Artículo correcto, código de barras equivocado</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>Seen, and it is right</source>
        <translation>Visto, y es correcto</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>Takes the place of an article that is out of stock</source>
        <translation>Sustituye a un artículo agotado</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>The customer agreed</source>
        <translation>El cliente está de acuerdo</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>the check digit of the count in {number} is wrong</source>
        <translation>el dígito de control de la cantidad en {number} es incorrecto</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>the check digit of the price in {number} is wrong</source>
        <translation>el dígito de control del precio en {number} es incorrecto</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>the check digit of the weight in {number} is wrong</source>
        <translation>el dígito de control del peso en {number} es incorrecto</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>{number} counts no pieces</source>
        <translation>{number} no cuenta ninguna pieza</translation>
    </message>
    <message>
        <location filename="../../packing/session.py"/>
        <source>It is a carton: {sscc}.</source>
        <translation>Es una caja: {sscc}.</translation>
    </message>
    <message>
        <location filename="../../packing/session.py"/>
        <source>No units are missing.</source>
        <translation>No falta ninguna unidad.</translation>
    </message>
    <message>
        <location filename="../../packing/session.py"/>
        <source>asked for at the bench</source>
        <translation>solicitado en la mesa</translation>
    </message>
    <message>
        <location filename="../../packing/text.py"/>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <location filename="../../packing/text.py"/>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>A supervisor is needed</source>
        <translation>Se necesita supervisor</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Already packed</source>
        <translation>Ya empaquetado</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Another order is open</source>
        <translation>Otro pedido abierto</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Approve, or send back to work.</source>
        <translation>Apruebe, o devuelva el pedido al trabajo.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Approved by {name}</source>
        <translation>Aprobado por {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Ask a supervisor to scan their badge.</source>
        <translation>Pida a un supervisor que escanee su credencial.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Call a supervisor.</source>
        <translation>Llame a un supervisor.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Close the box and put the label on.</source>
        <translation>Cierre la caja y pegue la etiqueta.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Code has two meanings</source>
        <translation>Código con dos significados</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Complete: scan the order's number or Done.</source>
        <translation>Completo: escanee el número del pedido o Terminado.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Copy {copy} of the label</source>
        <translation>Copia {copy} de la etiqueta</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Copy {copy} of the slip</source>
        <translation>Copia {copy} del albarán</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Damaged.</source>
        <translation>Dañado.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Finish {order} or put it aside, then scan {detail} again.</source>
        <translation>Termine {order} o apártelo, y escanee {detail} de nuevo.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>For order {order}.</source>
        <translation>Para el pedido {order}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Go on scanning.</source>
        <translation>Siga escaneando.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Go on with the order.</source>
        <translation>Siga con el pedido.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Goodbye {name}</source>
        <translation>Hasta luego, {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Heard</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Heard: {device}</source>
        <translation>Recibido: {device}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Hello {name}</source>
        <translation>Hola, {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Help, then press Back to work.</source>
        <translation>Ayude y luego pulse «Al trabajo».</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>It may be {detail}. Scan another code of the same thing.</source>
        <translation>Puede ser {detail}. Escanee otro código del mismo artículo.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Line check ended</source>
        <translation>Prueba terminada</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Line checked: all well</source>
        <translation>Prueba hecha: todo bien</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Line checked: look at {devices}</source>
        <translation>Prueba hecha: revise {devices}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Next item counts {units}</source>
        <translation>El próximo artículo cuenta {units}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>No order open</source>
        <translation>Ningún pedido abierto</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nobody signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>None left.</source>
        <translation>Agotado.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not complete yet</source>
        <translation>Aún no está completo</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not found.</source>
        <translation>No se encontró.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not in this order</source>
        <translation>No es del pedido</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not needed now</source>
        <translation>Ahora no hace falta</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not readable</source>
        <translation>No legible</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing is on hold</source>
        <translation>Nada retenido</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing to print</source>
        <translation>Nada que imprimir</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing was packed.</source>
        <translation>No se empaquetó nada.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Open on another bench</source>
        <translation>Abierto en otra mesa</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order cancelled</source>
        <translation>Pedido cancelado</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order waits</source>
        <translation>Pedido retenido</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order {order}</source>
        <translation>Pedido {order}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order {order} packed</source>
        <translation>Pedido {order} empaquetado</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order {order} put aside</source>
        <translation>Pedido {order} apartado</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Other reason.</source>
        <translation>Otro motivo.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Pack an order first.</source>
        <translation>Empaquete primero un pedido.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put it aside.</source>
        <translation>Apártelo.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put it with the packed boxes: {detail}.</source>
        <translation>Póngalo con las cajas empaquetadas: {detail}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put the goods back and put the order aside.</source>
        <translation>Devuelva los artículos a su sitio y aparte el pedido.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put {sku} aside and take {next}.</source>
        <translation>Aparte {sku} y tome {next}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put {units} of {sku} back: this order still takes {detail}.</source>
        <translation>Devuelva {units} × {sku}: este pedido aún admite {detail}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Ready</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan a badge to go on.</source>
        <translation>Escanee una credencial para seguir.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan again: {detail}.</source>
        <translation>Escanee de nuevo: {detail}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan an order's number first.</source>
        <translation>Escanee primero un número de pedido.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan an order's number.</source>
        <translation>Escanee un número de pedido.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan it again. Still unknown? Ask a supervisor for a new badge.</source>
        <translation>Escanéela otra vez. ¿Sigue desconocida? Pida una nueva credencial a un supervisor.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan the article's own barcode.</source>
        <translation>Escanee el código de barras del artículo.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan the card with each scanner: nothing counts now.</source>
        <translation>Escanee la tarjeta con cada lector: ahora nada cuenta.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan the item.</source>
        <translation>Escanee el artículo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/verdict.py"/>
        <source>Scan the one item still missing, or say that it is short.</source>
        <translation>
            <numerusform>Escanee el artículo que falta, o declárelo faltante.</numerusform>
            <numerusform>Escanee los {n} que faltan, o declárelos faltantes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan your badge first.</source>
        <translation>Escanee primero su credencial.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Short: {units} of {sku}</source>
        <translation>Faltante: {units} × {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Supervisor {name}</source>
        <translation>Supervisor {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Supervisor: scan your badge.</source>
        <translation>Supervisor: escanee su credencial.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take an order that is in hand here; {detail} has to wait.</source>
        <translation>Tome un pedido disponible aquí; {detail} tiene que esperar.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take another order: another bench has this one ({detail}).</source>
        <translation>Tome otro pedido: este lo tiene otra mesa ({detail}).</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take it out of the box.</source>
        <translation>Sáquelo de la caja.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take {units} of {sku}.</source>
        <translation>Tome {units} × {sku}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Taken back: {units} of {sku}</source>
        <translation>Retirado: {units} × {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>This card is for the bench's screen: nothing of the order changes.</source>
        <translation>Esta tarjeta es para la pantalla de la mesa: nada cambia en el pedido.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Too many</source>
        <translation>Sobran unidades</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Tried only, it counts for nothing: {what}.</source>
        <translation>Solo prueba, no cuenta: {what}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Unknown badge</source>
        <translation>Credencial desconocida</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Unknown code</source>
        <translation>Código desconocido</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Waits for a supervisor</source>
        <translation>Espera a un supervisor</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Wanted again: {units} of {sku}</source>
        <translation>Se solicita de nuevo: {units} × {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>You scanned {scanned}, this order wants {wanted}.</source>
        <translation>Escaneado: {scanned}. El pedido lleva {wanted}.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>an item that does not match</source>
        <translation>un artículo que no coincide</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>help is wanted</source>
        <translation>se solicita ayuda</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>nothing known</source>
        <translation>nada conocido</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>what is on the list</source>
        <translation>lo que está en la lista</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>{detail} is not known here: ask the office whether it was released.</source>
        <translation>{detail} no se conoce aquí: pregunte a la oficina si fue liberado.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>{name}: back to work</source>
        <translation>{name}: de vuelta al trabajo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/verdict.py"/>
        <source>{n} more to take.</source>
        <translation>
            <numerusform>{n} más por tomar.</numerusform>
            <numerusform>{n} más por tomar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/packed_box.py"/>
        <location filename="../../station/ui/procedures.py"/>
        <source>Close the box.</source>
        <translation>Cierre la caja.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>Scan your badge</source>
        <translation>Escanee su credencial</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>Then the bench is yours.</source>
        <translation>Después la mesa es suya.</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Unknown order</source>
        <translation>Pedido desconocido</translation>
    </message>
    <message>
        <location filename="../../printing/printer.py"/>
        <source>It is not known what was printed: look at the printer, and reprint it if it did not come out.</source>
        <translation>No se sabe qué se imprimió: mire la impresora e imprima de nuevo si no salió.</translation>
    </message>
    <message>
        <location filename="../../printing/printer.py"/>
        <source>The printer's driver failed ({fault}).</source>
        <translation>Falló el controlador de la impresora ({fault}).</translation>
    </message>
    <message>
        <location filename="../../printing/printer.py"/>
        <source>{trouble}. It prints as soon as that is mended.</source>
        <translation>{trouble}. Imprime en cuanto se arregle.</translation>
    </message>
    <message>
        <location filename="../../printing/spool.py"/>
        <source>the program ended while this was being sent: see whether it came out, and reprint it if not</source>
        <translation>el programa terminó durante el envío: mire si salió, e imprima de nuevo si no</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>A barcode of nothing was asked for: give the order its number first.</source>
        <translation>Se pidió un código de barras vacío: dé primero su número al pedido.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>An SSCC has 18 digits, the last one a check digit, but {came} came: no label is printed.</source>
        <translation>Un SSCC tiene 18 cifras, la última de control, pero llegó {came}: no se imprime la etiqueta.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>Code 128 carries 1 to {most} printable ASCII characters, but {came} came: it cannot be printed as this barcode.</source>
        <translation>Code 128 lleva caracteres ASCII imprimibles, de 1 a {most}, pero llegó {came}: no se puede imprimir con este código.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>Code 128 carries printable ASCII characters, but {came} came.</source>
        <translation>Code 128 lleva caracteres ASCII imprimibles, pero llegó {came}.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>No barcode can carry {came}: it cannot be printed.</source>
        <translation>Ningún código de barras admite {came}: no se puede imprimir.</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>{came} makes a barcode too dense to be read from this paper: it cannot be printed.</source>
        <translation>{came} da un código demasiado denso para leerse en este papel: no se puede imprimir.</translation>
    </message>
    <message>
        <location filename="../../station/app.py"/>
        <source>The journal and the orders are opened.</source>
        <translation>Se abren el diario y los pedidos.</translation>
    </message>
    <message>
        <location filename="../../station/bench.py"/>
        <source>Company prefix {prefix} leaves {room} carton numbers for each of {stations:,} stations, and carton {number} of station {station} has none: set a shorter company prefix, or ask GS1 for a further one.</source>
        <translation>El prefijo de empresa {prefix} deja {room} números de caja para cada una de {stations:,} estaciones, y la caja {number} de la estación {station} no tiene ninguno: ponga un prefijo más corto o pida otro a GS1.</translation>
    </message>
    <message>
        <location filename="../../station/bench.py"/>
        <source>It is with {bench} now.</source>
        <translation>Ahora lo tiene {bench}.</translation>
    </message>
    <message>
        <location filename="../../station/bench.py"/>
        <source>order {number}, packed at this bench</source>
        <translation>pedido {number}, empaquetado en esta mesa</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Keep off it for a moment.</source>
        <translation>No la toque un momento.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Press Print a test.</source>
        <translation>Pulse Imprimir prueba.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Put its pan back, or press its zero key.</source>
        <translation>Vuelva a poner su plato, o pulse su tecla de cero.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Scan the card with it.</source>
        <translation>Escanee la tarjeta con él.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>See that the paper is there and can be read.</source>
        <translation>Compruebe que el papel está ahí y se lee.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Set it to send GS (FNC1) as it is.</source>
        <translation>Ajústelo para que envíe GS (FNC1) tal cual.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Set it to send GS (FNC1): without it, lot and serial number run into each other.</source>
        <translation>Ajústelo para que envíe GS (FNC1): sin él, lote y número de serie se juntan.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Set its keyboard to US, and its handling of Caps Lock off.</source>
        <translation>Ponga su teclado en US y desactive su gestión de Caps Lock.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Show it the card.</source>
        <translation>Muéstrele la tarjeta.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Take everything off it, and wait.</source>
        <translation>Quite todo de ella y espere.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Take everything off it.</source>
        <translation>Quite todo de ella.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Take everything off it; if it is empty, press its zero key.</source>
        <translation>Quite todo de ella; si está vacía, pulse su tecla de cero.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>below its range</source>
        <translation>por debajo de su rango</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>heard, {codes}, AIM identifier {aim}</source>
        <translation>recibido, {codes}, identificador AIM {aim}</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>heard, {codes}, no AIM identifier</source>
        <translation>recibido, {codes}, sin identificador AIM</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>no weight yet</source>
        <translation>aún sin peso</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>not at rest</source>
        <translation>no estable</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>not tried yet</source>
        <translation>aún sin probar</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>overloaded</source>
        <translation>sobrecargada</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>printed a test</source>
        <translation>imprimió una prueba</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{Seen}.</source>
        <translation>{Seen}.</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{amount:,} g</source>
        <translation>{amount:,} g</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; letters come in the wrong case</source>
        <translation>{heard}; mayúsculas y minúsculas cambiadas</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; the separator (GS) comes as {signs}</source>
        <translation>{heard}; el separador (GS) llega como {signs}</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; the separator (GS) is kept</source>
        <translation>{heard}; el separador (GS) se conserva</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; the separator (GS) is lost</source>
        <translation>{heard}; el separador (GS) se pierde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/line_check.py"/>
        <source>{n} code</source>
        <translation>
            <numerusform>{n} código</numerusform>
            <numerusform>{n} códigos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{weight} at rest</source>
        <translation>{weight}, estable</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{weight}, not at rest</source>
        <translation>{weight}, no estable</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <location filename="../../station/running.py"/>
        <source>not heard yet</source>
        <translation>aún no recibido</translation>
    </message>
    <message>
        <location filename="../../station/running.py"/>
        <source>is being opened</source>
        <translation>se está abriendo</translation>
    </message>
    <message>
        <location filename="../../station/running.py"/>
        <source>{codes}: has the form of a card of this bench, so neither counts. The office gives it another code.</source>
        <translation>{codes}: tiene la forma de una tarjeta de esta mesa, y ninguno de los dos cuenta. La oficina le da otro código.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>A badge that signs in at start (unattended benches).</source>
        <translation>Una credencial que inicia sesión al arrancar (mesas sin personal).</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>A light that shows the verdict: relays behind `serial:PORT[@BAUD]` or `tcp:HOST:PORT`, with options as in devices.md, such as `;protocol=lcus;right=1;wrong=2;attention=3`.</source>
        <translation>Una luz que muestra el resultado: relés tras `serial:PORT[@BAUD]` o `tcp:HOST:PORT`, con opciones como en devices.md, por ejemplo `;protocol=lcus;right=1;wrong=2;attention=3`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Badge at start</source>
        <translation>Credencial al arrancar</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Badge needed</source>
        <translation>Credencial obligatoria</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Bench's name</source>
        <translation>Nombre de la mesa</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Bench's token</source>
        <translation>Token de la mesa</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Codes that cameras read</source>
        <translation>Códigos que leen las cámaras</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Colours of the window. `contrast` and `dark-contrast` are of high contrast; `auto`: as the system is set.</source>
        <translation>Colores de la ventana. `contrast` y `dark-contrast` son de alto contraste; `auto`: como el sistema.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Company prefix</source>
        <translation>Prefijo de empresa</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Dots per inch of the label printer.</source>
        <translation>Puntos por pulgada de la impresora de etiquetas.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Folder of the journal and the store.</source>
        <translation>Carpeta del diario y de la base.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>GS1 company prefix of the cartons' SSCC. Empty: the server's, else the demonstration prefix 9521234.</source>
        <translation>Prefijo de empresa GS1 del SSCC de las cajas. Vacío: el del servidor, si no, el de demostración 9521234.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How in-store codes with a weight or a price are read: one of {regions}, or layouts of one's own such as `29IIIIIWWWWW`. See [codes](codes.md#in-store-codes). Empty: they are looked up whole.</source>
        <translation>Cómo se leen los códigos internos con peso o precio: una de {regions}, o formatos propios como `29IIIIIWWWWW`. Vea [codes](codes.md#in-store-codes). Vacío: se buscan enteros.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How large all that is written is, in per cent.</source>
        <translation>Tamaño de todos los textos, en por ciento.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How loud verdicts are, in per cent of the computer's own volume. 10 less are 3 dB less; 0 is silent.</source>
        <translation>Volumen de los resultados, en por ciento del volumen del ordenador. 10 menos son 3 dB menos; 0 es silencio.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How orders are packed</source>
        <translation>Cómo se empaquetan los pedidos</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>In-store codes</source>
        <translation>Códigos internos</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Label printer's language</source>
        <translation>Lenguaje de la impresora de etiquetas</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Label's dots per inch</source>
        <translation>Puntos por pulgada, etiqueta</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Language of the window while nobody with a language of their own is signed in. Empty: the computer's.</source>
        <translation>Idioma de la ventana mientras no haya iniciado sesión nadie con idioma propio. Vacío: el del ordenador.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Last item closes</source>
        <translation>El último artículo cierra</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Locks after (minutes)</source>
        <translation>Bloqueo (minutos)</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Minutes without a key, a touch or a scan after which the bench locks itself until a badge is read. 0: never.</source>
        <translation>Minutos sin tecla, toque ni lectura tras los que la mesa se bloquea hasta leer una credencial. 0: nunca.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Orders held in hand</source>
        <translation>Pedidos en reserva</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Orders that this bench's team wants to pack in a day. 0: no goal is shown.</source>
        <translation>Pedidos que el equipo de esta mesa quiere empaquetar al día. 0: no se muestra meta.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Orders to hold in hand for the time when the server does not answer.</source>
        <translation>Pedidos que se guardan en reserva para cuando el servidor no responde.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Page of slips printed as PDF.</source>
        <translation>Página de los albaranes impresos como PDF.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printer of carton labels, written like the other.</source>
        <translation>Impresora de etiquetas de la caja, escrita como la otra.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printer of packing slips: `tcp:HOST[:PORT]`, `serial:PORT`, `file:PATH`.</source>
        <translation>Impresora de albaranes: `tcp:HOST[:PORT]`, `serial:PORT`, `file:PATH`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printers and papers</source>
        <translation>Impresoras y documentos</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printers can answer</source>
        <translation>Las impresoras responden</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Scanners and cameras</source>
        <translation>Lectores y cámaras</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Scanners, cameras, scale</source>
        <translation>Lectores, cámaras, báscula</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Scanners, each `[NAME=]ADDRESS[;option=value]…` as in devices.md: `serial:PORT[@BAUD]`, `serial:usb=VID:PID`, `tcp:HOST:PORT`, `stdin`, …. A keyboard scanner needs no entry.</source>
        <translation>Lectores, cada uno `[NAME=]ADDRESS[;option=value]…` como en devices.md: `serial:PORT[@BAUD]`, `serial:usb=VID:PID`, `tcp:HOST:PORT`, `stdin`, …. Un lector de teclado no hace falta anotarlo.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Screen and sound</source>
        <translation>Pantalla y sonido</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Server's address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Signal light</source>
        <translation>Luz de aviso</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Size of type</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Slip paper's width (mm)</source>
        <translation>Ancho del papel de albaranes (mm)</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Slip printer's language</source>
        <translation>Lenguaje de la impresora de albaranes</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Slip's page as PDF</source>
        <translation>Página del albarán como PDF</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Spoken words</source>
        <translation>Voz</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Team's goal (orders)</source>
        <translation>Meta del equipo (pedidos)</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The last item closes the order and prints, without a closing scan.</source>
        <translation>El último artículo cierra el pedido e imprime, sin lectura de cierre.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The printers can answer: they are asked for paper first, and `sent` means printed.</source>
        <translation>Las impresoras saben responder: primero se les pregunta por el papel, y `sent` significa impreso.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The scale: `serial:PORT[@BAUD]` or `tcp:HOST:PORT`, with options as in devices.md, such as `;protocol=sbi`. Its language is found out where none is given.</source>
        <translation>La báscula: `serial:PORT[@BAUD]` o `tcp:HOST:PORT`, con opciones como en devices.md, por ejemplo `;protocol=sbi`. Si no se indica su lenguaje, se averigua.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The server's address, such as `http://warehouse:8765`. Empty: this bench works alone.</source>
        <translation>La dirección del servidor, por ejemplo `http://warehouse:8765`. Vacío: esta mesa trabaja sola.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>This bench</source>
        <translation>Esta mesa</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>This bench's name. Empty: as enrolled at the server, or `bench-1` without one.</source>
        <translation>El nombre de esta mesa. Vacío: el inscrito en el servidor, o `bench-1` sin él.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>This station's token, printed once by `packbench admin enroll-station`.</source>
        <translation>El token de esta estación, mostrado una vez por `packbench admin enroll-station`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>What cameras read, such as `EAN-13` and `Data-Matrix`. Empty: all that is usual on goods, cartons and papers (docs/devices.md). Fewer cost less.</source>
        <translation>Lo que leen las cámaras, por ejemplo `EAN-13` y `Data-Matrix`. Vacío: todo lo usual en artículos, cajas y documentos (docs/devices.md). Menos cuesta menos.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>What the label printer understands.</source>
        <translation>Lo que entiende la impresora de etiquetas.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>What the slip printer understands.</source>
        <translation>Lo que entiende la impresora de albaranes.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether a badge must be read first; `auto`: as soon as any badge is known.</source>
        <translation>Si hay que leer antes una credencial; `auto`: en cuanto se conozca alguna.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether the window fills the screen.</source>
        <translation>Si la ventana llena la pantalla.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether the window has the whole screen for itself: no frame, before all others, and only a supervisor (anybody, where no badge is needed) closes it.</source>
        <translation>Si la ventana tiene toda la pantalla para sí: sin marco, delante de las demás, y solo un supervisor (cualquiera, si no hace falta credencial) la cierra.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether verdicts are heard.</source>
        <translation>Si los resultados se oyen.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Which verdicts are spoken as well: those where something is to be done, or all. Needs the extra `speech`.</source>
        <translation>Qué resultados se dicen además en voz alta: los que piden hacer algo, o todos. Necesita el extra `speech`.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Width of the slip printer's paper in millimetres.</source>
        <translation>Ancho del papel de la impresora de albaranes, en milímetros.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>{source}: {name} should be {wanted}, but {value} came.</source>
        <translation>{source}: {name} debería ser {wanted}, pero llegó {value}.</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Label printer</source>
        <translation>Impresora de etiquetas</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Slip printer</source>
        <translation>Impresora de albaranes</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Scale</source>
        <translation>Báscula</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>A server's address begins with http:// or https://, but {value} came.</source>
        <translation>La dirección de un servidor empieza por http:// o https://, pero llegó {value}.</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>The disk is full: {file} stays as it was. Make room, then change it again.</source>
        <translation>El disco está lleno: {file} queda como estaba. Libere espacio y haga el cambio de nuevo.</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{file} cannot be written ({error}): it stays as it was. May this account write there?</source>
        <translation>No se puede escribir {file} ({error}): queda como estaba. ¿Puede esta cuenta escribir ahí?</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{file} is read-only: whoever looks after this computer can change it.</source>
        <translation>{file} es de solo lectura: puede cambiarlo quien administra este ordenador.</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{file} should be a TOML file, but {error}. Mend it first: nothing was written.</source>
        <translation>{file} debería ser un archivo TOML, pero {error}. Corríjalo primero: no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{name} should be a whole number from 0 to {most}, but {value} came.</source>
        <translation>{name} debe ser un número entero de 0 a {most}, pero llegó {value}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>Ships {when}</source>
        <translation>Sale {when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>Ships {when}, {span} left</source>
        <translation>Sale {when}, quedan {span}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>Should have left at {when}</source>
        <translation>Con retraso, salida prevista: {when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>late: {when}</source>
        <translation>con retraso: {when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>{span} left</source>
        <translation>quedan {span}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <location filename="../../station/ui/formats.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <location filename="../../station/ui/formats.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>A line still waits for items, and the slip would promise what is not in the box.</source>
        <translation>Una línea aún espera artículos, y el albarán prometería lo que no está en la caja.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>An item counts for an order, and none is open.</source>
        <translation>Un artículo cuenta para un pedido, y no hay ninguno abierto.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Ask a supervisor for a new badge.</source>
        <translation>Pida una nueva credencial a un supervisor.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Ask a supervisor to scan their badge here.</source>
        <translation>Pida a un supervisor que escanee aquí su credencial.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Bring what you have to that bench.</source>
        <translation>Lleve lo que tiene a esa mesa.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Choose why it may pass, then approve (F3).</source>
        <translation>Elija por qué se aprueba y apruebe (F3).</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Compare the number with the paper, and scan it again.</source>
        <translation>Compare el número con el papel y escanéelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Count what is in the box.</source>
        <translation>Cuente lo que hay en la caja.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Does it belong in the box all the same? Call a supervisor.</source>
        <translation>¿Va en la caja de todos modos? Llame a un supervisor.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Does the customer want more than the list says? Call a supervisor.</source>
        <translation>¿El cliente quiere más de lo que dice la lista? Llame a un supervisor.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Finish {order}, or put it aside (F9): it stays as it is.</source>
        <translation>Termine {order}, o apártelo (F9): queda como está.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Is it right? Ask the office whether the order was released.</source>
        <translation>¿Es correcto? Pregunte a la oficina si el pedido fue liberado.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Is it unknown again? Call a supervisor: the article may be new.</source>
        <translation>¿Sigue desconocido? Llame a un supervisor: el artículo puede ser nuevo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Is there none left? Say that it is short (F6).</source>
        <translation>¿No queda ninguno? Declárelo faltante (F6).</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Its box was closed before, so nothing more can go in.</source>
        <translation>Su caja ya se cerró: no puede entrar nada más.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Leave box and goods as they are: nothing counts until then.</source>
        <translation>Deje caja y artículos como están: hasta entonces nada cuenta.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Look at what was scanned, and at the box.</source>
        <translation>Mire lo escaneado y la caja.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Look for its box among the packed ones.</source>
        <translation>Busque su caja entre las empaquetadas.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Look for the article's own barcode: a carton may carry several.</source>
        <translation>Busque el código de barras del artículo: una caja puede llevar varios.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Neither this bench nor the server was told of this order.</source>
        <translation>Ni esta mesa ni el servidor tienen noticia de este pedido.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>No article, order, badge or command has this code.</source>
        <translation>Ningún artículo, pedido, credencial o función tiene este código.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>No order, badge or command has this code, and no order is open.</source>
        <translation>Ningún pedido, credencial o función tiene este código, y no hay pedido abierto.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>No time to wait? Put the order aside (F9) and take another.</source>
        <translation>¿No hay tiempo de esperar? Aparte el pedido (F9) y tome otro.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Nobody here has this badge. It may be new, or be replaced by another.</source>
        <translation>Nadie aquí tiene esta credencial. Puede ser nueva, o estar sustituida por otra.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>One box at a time: order {order} is still open at this bench.</source>
        <translation>Una caja cada vez: el pedido {order} sigue abierto en esta mesa.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Only the server knows whether another bench has it, and it does not answer.</source>
        <translation>Solo el servidor sabe si lo tiene otra mesa, y no responde.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Or choose one from the list: arrow keys, Enter.</source>
        <translation>O elija uno de la lista: flechas, Enter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Or send the order back to work (F4): what was scanned stays out of the box.</source>
        <translation>O devuelva el pedido al trabajo (F4): lo escaneado queda fuera de la caja.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Or type its number, then Enter.</source>
        <translation>O escriba su número y pulse Enter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Put back what is too many, and scan the rest one by one.</source>
        <translation>Devuelva lo que sobra y escanee el resto uno por uno.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Put it aside, not into the box.</source>
        <translation>Apártelo, no va en la caja.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Put this paper or tote aside, and take another order.</source>
        <translation>Aparte este papel o cubeta y tome otro pedido.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan an order's number: it stands on its paper or its tote.</source>
        <translation>Escanee un número de pedido: está en su papel o en su cubeta.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan another code of the same thing.</source>
        <translation>Escanee otro código del mismo artículo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan it once more.</source>
        <translation>Escanéelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan once more, slowly, from a hand's width.</source>
        <translation>Escanee otra vez, despacio, a un palmo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan that one, or type the number and press Enter.</source>
        <translation>Escanee ese, o escriba el número y pulse Enter.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan what is still missing: the list shows the lines that wait.</source>
        <translation>Escanee lo que aún falta: la lista muestra las líneas que esperan.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Smooth the label, or scan another one of the same thing.</source>
        <translation>Alise la etiqueta, o escanee otra del mismo artículo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Somebody at this bench asked for help.</source>
        <translation>Alguien en esta mesa pidió ayuda.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Somebody else is packing it right now: two boxes for one order would go out.</source>
        <translation>Otra persona lo está empaquetando: saldrían dos cajas de un pedido.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Something was scanned that the order does not want, and a supervisor was called.</source>
        <translation>Se escaneó algo que el pedido no lleva, y se llamó a un supervisor.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Supervisor: scan your badge here.</source>
        <translation>Supervisor: escanee aquí su credencial.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Take an order that the list calls ready: those are kept for this bench.</source>
        <translation>Tome un pedido que la lista dé como disponible: esos se guardan para esta mesa.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Take another order.</source>
        <translation>Tome otro pedido.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Take {next} and scan it.</source>
        <translation>Tome {next} y escanéelo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The bench wants to know who packs.</source>
        <translation>La mesa necesita saber quién empaqueta.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The code was read, but what it says cannot be right. Part of it may be damaged.</source>
        <translation>El código se leyó, pero lo que dice no puede ser correcto. Puede estar dañado en parte.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The office took this order back.</source>
        <translation>La oficina retiró este pedido.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/explain.py"/>
        <source>The order has room for one more of {sku}, and this scan would have counted {units}.</source>
        <translation>
            <numerusform>En el pedido cabe uno más de {sku}, y esta lectura habría contado {units}.</numerusform>
            <numerusform>En el pedido caben {n} más de {sku}, y esta lectura habría contado {units}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The order waits for a supervisor, and nothing counts until one has looked.</source>
        <translation>El pedido espera a un supervisor, y nada cuenta hasta que lo vea.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Then scan the other order again.</source>
        <translation>Luego escanee de nuevo el otro pedido.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>To let something pass is for supervisors.</source>
        <translation>Aprobar corresponde a los supervisores.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Try this one again when the strip below says that the server is back.</source>
        <translation>Pruebe este de nuevo cuando la barra inferior diga que volvió el servidor.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Two things go by this code, and nothing here says which one it is.</source>
        <translation>Dos cosas llevan este código, y nada aquí dice cuál es.</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>{sku} is on no line of this order.</source>
        <translation>{sku} no está en ninguna línea de este pedido.</translation>
    </message>
    <message>
        <location filename="../../station/ui/first_run.py"/>
        <source>Have a file taken in with “packbench orders import FILE”, or name a server in the settings ({key}).</source>
        <translation>Haga importar un archivo con «packbench orders import FILE», o indique un servidor en los ajustes ({key}).</translation>
    </message>
    <message>
        <location filename="../../station/ui/first_run.py"/>
        <source>They come from the server as soon as the office has released some.</source>
        <translation>Llegan del servidor en cuanto la oficina libera alguno.</translation>
    </message>
    <message>
        <location filename="../../station/ui/first_run.py"/>
        <source>Try your scanner meanwhile: {key}, then scan anything.</source>
        <translation>Pruebe mientras tanto su lector: {key}, y escanee cualquier cosa.</translation>
    </message>
    <message>
        <location filename="../../station/ui/formats.py"/>
        <source>{day}, {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/formats.py"/>
        <source>{n} day</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/formats.py"/>
        <source>{n} g</source>
        <translation>{n} g</translation>
    </message>
    <message>
        <location filename="../../station/ui/formats.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../station/ui/formats.py"/>
        <location filename="../../station/ui/setting_words.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, done</source>
        <translation>{sku}: {picked} de {wanted}, terminado</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, extra</source>
        <translation>{sku}: {picked} de {wanted}, adicional</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, open</source>
        <translation>{sku}: {picked} de {wanted}, por tomar</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, short</source>
        <translation>{sku}: {picked} de {wanted}, faltante</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <location filename="../../station/ui/words.py"/>
        <source>works alone</source>
        <translation>trabaja sin servidor</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>look</source>
        <translation>revisar</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>to try</source>
        <translation>por probar</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>{standing}: {name}. {words}</source>
        <translation>{standing}: {name}. {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/order_head.py"/>
        <source>Carton {tail}: {n} unit</source>
        <translation>
            <numerusform>Caja {tail}: {n} unidad</numerusform>
            <numerusform>Caja {tail}: {n} unidades</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Nothing was packed: put the goods back.</source>
        <translation>No se empaquetó nada: devuelva los artículos a su sitio.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Put the packing slip in, and close the box.</source>
        <translation>Meta el albarán y cierre la caja.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Set it down for pickup. {leaves}.</source>
        <translation>Déjela para la recogida. {leaves}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Set it down.</source>
        <translation>Déjela.</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Stick the carton label on its largest side.</source>
        <translation>Pegue la etiqueta de la caja en su lado más grande.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/packed_box.py"/>
        <source>and {n} more line</source>
        <translation>
            <numerusform>y {n} línea más</numerusform>
            <numerusform>y {n} líneas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/packed_box.py"/>
        <source>{n} unit in the box</source>
        <translation>
            <numerusform>{n} unidad en la caja</numerusform>
            <numerusform>{n} unidades en la caja</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>A supervisor changes this: scan a supervisor's badge.</source>
        <translation>Esto lo cambia un supervisor: escanee una credencial de supervisor.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>As delivered.</source>
        <translation>De fábrica.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It comes from the command line.</source>
        <translation>Viene de la línea de comandos.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It comes from the environment.</source>
        <translation>Viene del entorno.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It comes from the file.</source>
        <translation>Viene del archivo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It is set in the environment: it is changed there.</source>
        <translation>Se fija en el entorno: se cambia allí.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It is set on the command line: it is changed there.</source>
        <translation>Se fija en la línea de comandos: se cambia allí.</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>The bench would lose what is in it: only whoever starts the program names another.</source>
        <translation>La mesa perdería su contenido: solo quien inicia el programa indica otra.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>A paper is torn? Print it again: it says that it is a copy.</source>
        <translation>¿Un papel roto? Imprímalo otra vez: dice que es una copia.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>An order that was left open comes back where it was.</source>
        <translation>Un pedido que quedó abierto vuelve donde estaba.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Approve: it goes into the box, under your name.</source>
        <translation>Aprobar: va en la caja, a su nombre.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Are both its cables in? Pull one out and put it in again.</source>
        <translation>¿Están puestos sus dos cables? Saque uno y vuelva a ponerlo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Back to work: it stays out of the box.</source>
        <translation>Al trabajo: queda fuera de la caja.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Call a supervisor: they scan their badge here.</source>
        <translation>Llame a un supervisor: escanea aquí su credencial.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Check the line</source>
        <translation>Probar los aparatos</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Clear goes back to the work.</source>
        <translation>Enterado vuelve al trabajo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Close the order</source>
        <translation>Cerrar el pedido</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Compare what was scanned with what is wanted.</source>
        <translation>Compare lo escaneado con lo solicitado.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Compare: the marked letters tell the two apart.</source>
        <translation>Compare: las letras marcadas distinguen uno de otro.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>End the check: nothing that was scanned in it counts.</source>
        <translation>Termine la prueba: nada de lo escaneado en ella cuenta.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Every button has a card. Hang up the command sheet, or scan the cards here.</source>
        <translation>Cada botón tiene una tarjeta. Cuelgue la hoja de funciones, o escanee aquí las tarjetas.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Found after all? Undo, and scan it.</source>
        <translation>¿Apareció? Deshaga y escanéelo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on packing: everything is kept here and sent later.</source>
        <translation>Siga empaquetando: todo se guarda aquí y se envía después.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on packing: only the weight is missing.</source>
        <translation>Siga empaquetando: solo falta el peso.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on with another scanner, or type the code.</source>
        <translation>Siga con otro lector, o escriba el código.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on with the next article: the message goes by itself.</source>
        <translation>Siga con el próximo artículo: el mensaje se va solo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is it on, and is its cable in? It is looked for by itself.</source>
        <translation>¿Está encendida y con el cable puesto? Se busca sola.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is it on, is its lid closed, is there paper in it?</source>
        <translation>¿Está encendida, con la tapa cerrada y con papel?</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is its glass clean, and nothing in front of it?</source>
        <translation>¿Está limpio su cristal y sin nada delante?</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is its light on? Charge it, or put its cable in again.</source>
        <translation>¿Está encendida su luz? Cárguelo, o vuelva a poner su cable.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is the badge unknown? A supervisor gives you a new one.</source>
        <translation>¿Credencial desconocida? Un supervisor le da una nueva.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is there a second code? Cover the one that is not meant.</source>
        <translation>¿Hay un segundo código? Tape el que no corresponde.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>It is not in this order</source>
        <translation>El artículo no es de este pedido</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>It stays unknown? Call a supervisor: the office adds the code.</source>
        <translation>¿Sigue desconocido? Llame a un supervisor: la oficina añade el código.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>It then prints by itself all that waits. Nothing is lost.</source>
        <translation>Después imprime sola todo lo que espera. Nada se pierde.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Leave the article that it is about beside the box.</source>
        <translation>Deje el artículo en cuestión junto a la caja.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Longer than a quarter of an hour? Tell the office.</source>
        <translation>¿Más de un cuarto de hora? Avise a la oficina.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Look at its picture beside the page.</source>
        <translation>Mire su imagen junto a la página.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Look at the place once more, and at those beside it.</source>
        <translation>Mire otra vez en la ubicación y en las de al lado.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Many of the same? Scan a quantity card first, then one of them.</source>
        <translation>¿Muchos iguales? Escanee primero una tarjeta de cantidad, luego uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>More than the order wants</source>
        <translation>Más de lo solicitado</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Next and Previous move the choice, Choose takes it.</source>
        <translation>Siguiente y Anterior mueven la selección, Elegir la toma.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>No sheet? Somebody in the office prints it: packbench sheet commands.</source>
        <translation>¿No hay hoja? La oficina la imprime: packbench sheet commands.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Nobody comes? Put the order aside and take another.</source>
        <translation>¿No viene nadie? Aparte el pedido y tome otro.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Not complete? Scan what is missing, or say that it is short.</source>
        <translation>¿No está completo? Escanee lo que falta, o declárelo faltante.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Not sure? Call a supervisor.</source>
        <translation>¿Alguna duda? Llame a un supervisor.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Nothing of this scan counted. Put it back.</source>
        <translation>Nada de esta lectura contó. Devuelva el artículo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Open an order</source>
        <translation>Abrir un pedido</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Or go through the list by Next and Previous, and take one by Choose.</source>
        <translation>O recorra la lista con Siguiente y Anterior, y tome uno con Elegir.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Orders in hand here can be opened; others have to wait.</source>
        <translation>Los pedidos en reserva aquí se pueden abrir; los demás tienen que esperar.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Pack the order</source>
        <translation>Empaquetar el pedido</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Print a test and look at it.</source>
        <translation>Imprima una prueba y mírela.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put its cable in again: it is looked for by itself.</source>
        <translation>Vuelva a poner su cable: se busca solo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put its paper aside and scan another order's number.</source>
        <translation>Aparte su papel y escanee otro número de pedido.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put something on the scale and take it off again.</source>
        <translation>Ponga algo en la báscula y quítelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the article aside: it does not go into this box.</source>
        <translation>Aparte el artículo: no va en esta caja.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the label on.</source>
        <translation>Pegue la etiqueta.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the order aside: nothing of it is printed.</source>
        <translation>Aparte el pedido: no se imprime nada de él.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the slip into the box and close it.</source>
        <translation>Meta el albarán en la caja y ciérrela.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Read above who has it, or why it waits.</source>
        <translation>Lea arriba quién lo tiene o por qué espera.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Say why the rest of the line is missing: none left, damaged, or not found.</source>
        <translation>Diga por qué falta el resto de la línea: agotado, dañado o sin hallar.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan a command card: it is large and clean.</source>
        <translation>Escanee una tarjeta de función: es grande y nítida.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan its code. Blue and a short tone: put it into the box.</source>
        <translation>Escanee su código. Azul y tono corto: póngalo en la caja.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the article's own code once more, slowly.</source>
        <translation>Escanee otra vez el código del artículo, despacio.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the code on the screen with each scanner.</source>
        <translation>Escanee el código de la pantalla con cada lector.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the next order's number.</source>
        <translation>Escanee el número del siguiente pedido.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the order's number again, or Done.</source>
        <translation>Escanee de nuevo el número del pedido, o Terminado.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the order's number on its paper.</source>
        <translation>Escanee el número del pedido en su papel.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan your badge: hold the scanner a hand's width away.</source>
        <translation>Escanee su credencial: lector a un palmo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Slip and label come out by themselves.</source>
        <translation>El albarán y la etiqueta salen solos.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Supervisor: decide</source>
        <translation>Supervisor: decidir</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take everything off it, and press its zero key.</source>
        <translation>Quite todo de ella y pulse su tecla de cero.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take everything out of the box and put it back on its shelf.</source>
        <translation>Saque todo de la caja y devuélvalo a su estante.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take the article that the screen shows: place, name, number.</source>
        <translation>Tome el artículo que muestra la pantalla: ubicación, nombre, número.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take the right one and scan it: the message goes by itself.</source>
        <translation>Tome el correcto y escanéelo: el mensaje se va solo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The camera sees nothing</source>
        <translation>La cámara no ve nada</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The code is not known or not readable</source>
        <translation>El código no se conoce o no se lee</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The list begins with what must go first; ▲ is urgent.</source>
        <translation>La lista empieza por lo que debe salir primero; ▲ es urgente.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The order is packed</source>
        <translation>El pedido está empaquetado</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The order waits for a supervisor</source>
        <translation>El pedido espera a un supervisor</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The order was cancelled</source>
        <translation>El pedido fue cancelado</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The printer does not print</source>
        <translation>La impresora no imprime</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The scale does not weigh</source>
        <translation>La báscula no pesa</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The scanner does not scan</source>
        <translation>El lector no lee</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>This order cannot be opened now</source>
        <translation>Este pedido no se puede abrir ahora</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Try it in a line check: it says what it heard.</source>
        <translation>Pruébelo en una prueba de aparatos: dice lo que se recibió.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Undo takes the last scan back.</source>
        <translation>Deshacer retira la última lectura.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Was a quantity set, or is it a whole case? Scan what is still wanted.</source>
        <translation>¿Había una cantidad puesta, o es un paquete entero? Escanee lo que aún se pide.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Was it to go out now? Ask a supervisor.</source>
        <translation>¿Tenía que salir ahora? Pregunte a un supervisor.</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Without a hand on the screen</source>
        <translation>Sin tocar la pantalla</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>being packed</source>
        <translation>empaquetándose</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>on hold</source>
        <translation>retenido</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>waits to be packed</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>{lines}, {units}</source>
        <translation>{lines}, {units}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/queue_list.py"/>
        <source>{order}, {name}, {ship_by}, {n} line, {state}</source>
        <translation>
            <numerusform>{order}, {name}, {ship_by}, {n} línea, {state}</numerusform>
            <numerusform>{order}, {name}, {ship_by}, {n} líneas, {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/shift.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{n} unit</source>
        <translation>
            <numerusform>{n} unidad</numerusform>
            <numerusform>{n} unidades</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>packed</source>
        <translation>empaquetado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{n} line</source>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Change this in the scanner</source>
        <translation>Cambie esto en el lector</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Not kept</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Scanner understood</source>
        <translation>Lector entendido</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Waiting for the server</source>
        <translation>Esperando al servidor</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/scene.py"/>
        <source>{n} scan not kept</source>
        <translation>
            <numerusform>{n} lectura no guardada</numerusform>
            <numerusform>{n} lecturas no guardadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <location filename="../../station/ui/words.py"/>
        <source>What is scanned meanwhile is kept, and judged in turn.</source>
        <translation>Lo que se escanee mientras tanto se guarda y se revisa por orden.</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <location filename="../../station/ui/words.py"/>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>ESC/POS</source>
        <translation>ESC/POS</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>ZPL</source>
        <translation>ZPL</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>high contrast, dark</source>
        <translation>alto contraste, oscuro</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>high contrast, light</source>
        <translation>alto contraste, claro</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>set</source>
        <translation>definido</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>the computer's</source>
        <translation>el del ordenador</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>where something is to be done</source>
        <translation>cuando hay algo que hacer</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>A change holds after the next start.</source>
        <translation>Un cambio vale tras el próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>A change holds at once.</source>
        <translation>Un cambio vale enseguida.</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>It was changed: it holds when the program is started again.</source>
        <translation>Cambiado: vale al reiniciar el programa.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>A fresh day</source>
        <translation>Un día nuevo</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>AT THE BENCH</source>
        <translation>EN LA MESA</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>All at this bench: {number}</source>
        <translation>Total de esta mesa: {number}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>All is well</source>
        <translation>Todo bien</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>All that came is packed or begun.</source>
        <translation>Todo lo que llegó está empaquetado o empezado.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>CAUGHT IN TIME</source>
        <translation>CORREGIDO A TIEMPO</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Devices are ready</source>
        <translation>Aparatos listos</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Enjoy your break, {name}</source>
        <translation>Buen descanso, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good afternoon, {name}</source>
        <translation>Buenas tardes, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good evening, {name}</source>
        <translation>Buenas noches, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good morning, {name}</source>
        <translation>Buenos días, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good work takes the time it takes.</source>
        <translation>El buen trabajo lleva su tiempo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Goodbye, {name}. {thanks}</source>
        <translation>Hasta luego, {name}. {thanks}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>HERE BEFORE</source>
        <translation>ANTES AQUÍ</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Hello, {name}</source>
        <translation>Hola, {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>Help was called {n} time.</source>
        <translation>
            <numerusform>Se pidió ayuda {n} vez.</numerusform>
            <numerusform>Se pidió ayuda {n} veces.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>LINES</source>
        <translation>LÍNEAS</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Line check: done at {clock}.</source>
        <translation>Prueba de aparatos: hecha a las {clock}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Locked: scan your badge</source>
        <translation>Bloqueada: escanee su credencial</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Look at: {names}</source>
        <translation>Revisar: {names}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Next cut-off: {when}</source>
        <translation>Próxima hora límite: {when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>No break yet.</source>
        <translation>Aún sin descanso.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>No order waits</source>
        <translation>No hay pedidos pendientes</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>None of them is in a hurry.</source>
        <translation>Ninguno es urgente.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>OPEN ORDER</source>
        <translation>PEDIDO ABIERTO</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>ORDERS</source>
        <translation>PEDIDOS</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>On a break since {clock}</source>
        <translation>En descanso desde las {clock}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Orders at this bench today, {units}.</source>
        <translation>Esta mesa hoy: {units}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Orders today: reached, together.</source>
        <translation>Pedidos de hoy: meta alcanzada, entre todos.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Put right here, not at the customer's door.</source>
        <translation>Corregido aquí, antes de salir.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>SHORT LINES</source>
        <translation>FALTANTES</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>TEAM GOAL</source>
        <translation>META DEL EQUIPO</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>THIS BENCH</source>
        <translation>ESTA MESA</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>TODAY</source>
        <translation>HOY</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>The first order is yours to begin.</source>
        <translation>El primer pedido es suyo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>The last order left this bench exactly as ordered.</source>
        <translation>
            <numerusform>El último pedido salió de esta mesa justo como se pidió.</numerusform>
            <numerusform>Los últimos {n} pedidos salieron de esta mesa justo como se pidieron.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>The line check is not done yet today.</source>
        <translation>Prueba de aparatos por hacer.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Today at {station}</source>
        <translation>Hoy en {station}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>UNITS</source>
        <translation>UNIDADES</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Until {clock}</source>
        <translation>Hasta las {clock}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>WAITING</source>
        <translation>PENDIENTES</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Welcome back, {name}</source>
        <translation>De vuelta, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Your day, {name}</source>
        <translation>Su día, {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{done} of {goal}</source>
        <translation>{done} de {goal}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{done} of {goal} orders are packed today.</source>
        <translation>{done} de {goal} pedidos empaquetados hoy.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name} began order {order}, and you go on with it. {then}</source>
        <translation>{name} empezó el pedido {order}, y usted lo continúa. {then}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name} left it at {clock}: it stays as it is.</source>
        <translation>{name} lo dejó a las {clock}: queda como está.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name} was here until {clock}. Scan a badge to go on from there.</source>
        <translation>{name} estuvo aquí hasta las {clock}. Escanee una credencial para seguir donde quedó.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name}: your badge brings everything back. Any other badge takes over.</source>
        <translation>{name}: su credencial lo trae todo de vuelta. Cualquier otra toma el relevo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} break: {span}</source>
        <translation>
            <numerusform>{n} descanso: {span}</numerusform>
            <numerusform>{n} descansos: {span}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order</source>
        <translation>
            <numerusform>{n} pedido</numerusform>
            <numerusform>{n} pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order is past its cut-off.</source>
        <translation>
            <numerusform>{n} pedido pasó su hora límite.</numerusform>
            <numerusform>{n} pedidos pasaron su hora límite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order packed</source>
        <translation>
            <numerusform>{n} pedido empaquetado</numerusform>
            <numerusform>{n} pedidos empaquetados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{orders}, {units}: thank you.</source>
        <translation>{orders}, {units}: gracias.</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{units} so far</source>
        <translation>{units} hasta ahora</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>All of it is in the box: scan Done.</source>
        <translation>Todo está en la caja: escanee Terminado.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Badges</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Click what the bench asks for, {sku}, or a wrong one and see what happens.</source>
        <translation>Haga clic en lo que pide la mesa, {sku}, o en uno equivocado y vea qué pasa.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Now click {sku}: it counts {n} time.</source>
        <translation>
            <numerusform>Haga clic ahora en {sku}: cuenta una vez.</numerusform>
            <numerusform>Haga clic ahora en {sku}: cuenta {n} veces.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Packed! Look at the slip and the label, then scan the next order.</source>
        <translation>¡Empaquetado! Mire el albarán y la etiqueta, y escanee el siguiente pedido.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Scan a badge: click anybody's.</source>
        <translation>Escanee una credencial: haga clic en cualquiera.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Scan an order: click one. The first is the most urgent.</source>
        <translation>Escanee un pedido: haga clic en uno. El primero es el más urgente.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Scan an order: click the first one, a small one to begin with.</source>
        <translation>Escanee un pedido: haga clic en el primero, uno pequeño para empezar.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Supervisor: scan Approve to let it pass, or Back to work.</source>
        <translation>Supervisor: escanee Aprobar para dejarlo pasar, o Al trabajo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Take {left} of {sku}: scan ×{units}, then click it. Or click a wrong one and see what happens.</source>
        <translation>Tome {left} × {sku}: escanee ×{units} y haga clic en él. O en uno equivocado y vea qué pasa.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The bench said no: read why, scan Clear, then click {sku}.</source>
        <translation>La mesa dijo no: lea por qué, escanee Enterado y haga clic en {sku}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The bench said no: read why, scan Clear, then scan an order.</source>
        <translation>La mesa dijo no: lea por qué, escanee Enterado y luego un pedido.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The bench said no: read why, scan Clear.</source>
        <translation>La mesa dijo no: lea por qué, escanee Enterado.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The office cancelled this order: scan Put order aside.</source>
        <translation>La oficina canceló este pedido: escanee «Apartar pedido».</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The order waits for a supervisor: scan a supervisor's badge.</source>
        <translation>El pedido espera a un supervisor: escanee la credencial de un supervisor.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The scanner's cable is out: nothing you scan arrives. Put it back.</source>
        <translation>El cable del lector está suelto: no llega nada de lo que escanee. Póngalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Trouble</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Scan</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>Go to: {page}</source>
        <translation>Ir a: {page}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>{say}. {step}</source>
        <translation>{say}. {step}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>A quantity card says how often the next item counts:</source>
        <translation>Una tarjeta de cantidad dice cuántas veces cuenta el próximo artículo:</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>The badge of who is signed in signs out again; another one takes over.</source>
        <translation>La credencial de quien inició sesión la cierra; otra toma el relevo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>admin: may do that as well</source>
        <translation>administrador: también puede hacerlo</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>begun</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>held by the office</source>
        <translation>retenido por la oficina</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>packer</source>
        <translation>empaquetador</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>picker</source>
        <translation>preparador</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>ready to pack</source>
        <translation>disponible</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>supervisor: may let a held order pass</source>
        <translation>supervisor: puede aprobar un pedido retenido</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>until {time}, {size}</source>
        <translation>hasta {time}, {size}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>wanted here</source>
        <translation>se solicita aquí</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{lines}, {units}: {name}</source>
        <translation>{lines}, {units}: {name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Be honest</source>
        <translation>Decir verdad</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Close cover</source>
        <translation>Cerrar tapa</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Lie</source>
        <translation>Mentir</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Nothing has come out yet: pack an order.</source>
        <translation>Aún no ha salido nada: empaquete un pedido.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Open cover</source>
        <translation>Abrir tapa</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Put paper in</source>
        <translation>Poner papel</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Take paper</source>
        <translation>Quitar papel</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>This cannot be drawn.</source>
        <translation>Esto no se puede dibujar.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>{printer}, paper {number}</source>
        <translation>{printer}, hoja {number}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Pull cable</source>
        <translation>Quitar cable</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Put cable back</source>
        <translation>Poner cable</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench says: {words}</source>
        <translation>La mesa dice: {words}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>All goods</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Nothing on the shelf matches.</source>
        <translation>Nada en el estante coincide.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Order's goods</source>
        <translation>Los del pedido</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>case of {units}</source>
        <translation>paquete de {units}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>case {units}</source>
        <translation>paquete {units}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>{n} to go</source>
        <translation>
            <numerusform>falta {n}</numerusform>
            <numerusform>faltan {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Codes that nobody should scan</source>
        <translation>Códigos que nadie debería escanear</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Control bytes</source>
        <translation>Bytes de control</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Half a code</source>
        <translation>Medio código</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>It shows the weight of what is in the box.</source>
        <translation>Muestra el peso de lo que hay en la caja.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Label command</source>
        <translation>Orden de etiqueta</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Lean on it</source>
        <translation>Apoyarse en ella</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>No such product</source>
        <translation>Artículo inexistente</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Not UTF-8</source>
        <translation>No es UTF-8</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Open its live page</source>
        <translation>Abrir su página en vivo</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Printer command</source>
        <translation>Orden de impresora</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Right to left</source>
        <translation>Derecha a izquierda</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Start the server</source>
        <translation>Iniciar servidor</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Stop the server</source>
        <translation>Detener servidor</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Take all off</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench does not hear it: {words}</source>
        <translation>La mesa no lo recibe: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench hears it; it holds {n} event.</source>
        <translation>
            <numerusform>La mesa lo recibe; tiene {n} evento.</numerusform>
            <numerusform>La mesa lo recibe; tiene {n} eventos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench takes them all, counts none, and says why.</source>
        <translation>La mesa los acepta todos, no cuenta ninguno y dice por qué.</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Wrong check digit</source>
        <translation>Dígito de control erróneo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>{n:,} character</source>
        <translation>
            <numerusform>{n:,} carácter</numerusform>
            <numerusform>{n:,} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/window.py"/>
        <source>Nothing arrived: the scanner's cable is out.</source>
        <translation>No llegó nada: el cable del lector está suelto.</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>loudspeaker</source>
        <translation>altavoz</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>no loudspeaker found: verdicts are only seen</source>
        <translation>sin altavoz: los resultados solo se ven</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>silent: verdicts are only seen</source>
        <translation>en silencio: los resultados solo se ven</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>switched off: verdicts are only seen</source>
        <translation>apagado: los resultados solo se ven</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>volume {n} %</source>
        <translation>volumen {n} %</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>not installed: add the extra {extra} (PySide6-Addons)</source>
        <translation>no instalado: añada el extra {extra} (PySide6-Addons)</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>spoken words</source>
        <translation>voz</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>this computer has no voice for {language}</source>
        <translation>este ordenador no tiene voz para {language}</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>this computer has no voice: install one (on Linux speech-dispatcher)</source>
        <translation>este ordenador no tiene voz: instale una (en Linux speech-dispatcher)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>{at}, {n} time</source>
        <translation>
            <numerusform>{at}, {n} vez</numerusform>
            <numerusform>{at}, {n} veces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>A supervisor can help.</source>
        <translation>Un supervisor puede ayudar.</translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>Scanned: {code}</source>
        <translation>Escaneado: {code}</translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>Scanned: {code}, {clock}</source>
        <translation>Escaneado: {code}, {clock}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/trouble.py"/>
        <source>Scanned: {code}, {clock}, {n} time</source>
        <translation>
            <numerusform>Escaneado: {code}, {clock}, {n} vez</numerusform>
            <numerusform>Escaneado: {code}, {clock}, {n} veces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>{names} can help.</source>
        <translation>Puede ayudar: {names}.</translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>{names} can help: press F8 to call.</source>
        <translation>Puede ayudar: {names}; F8 para llamar.</translation>
    </message>
    <message>
        <location filename="../../station/ui/window.py"/>
        <source>Close this window and start the program again: nothing that was judged is lost.</source>
        <translation>Cierre esta ventana y reinicie el programa: nada de lo comprobado se pierde.</translation>
    </message>
    <message>
        <location filename="../../station/ui/window.py"/>
        <source>Supervisor: scan your badge, then press Ctrl+Q.</source>
        <translation>Supervisor: escanee su credencial y pulse Ctrl+Q.</translation>
    </message>
    <message>
        <location filename="../../station/ui/window.py"/>
        <source>This bench stays open</source>
        <translation>Esta mesa sigue abierta</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>A scanner that types works as it is.</source>
        <translation>Un lector de teclado funciona tal cual.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label is being made</source>
        <translation>Se prepara la etiqueta</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label is printing</source>
        <translation>Se imprime la etiqueta de la caja</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label printed</source>
        <translation>Etiqueta de la caja impresa</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label waits for the printer</source>
        <translation>La etiqueta de la caja espera a la impresora</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label waits: {why}</source>
        <translation>La etiqueta de la caja espera: {why}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label: did it come out?</source>
        <translation>Etiqueta de la caja: ¿salió?</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Go on packing: nothing is lost, and all of it is sent when the server answers.</source>
        <translation>Siga empaquetando: nada se pierde, y todo se envía cuando responda el servidor.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>It goes on by itself. What is here can be packed already.</source>
        <translation>Sigue solo. Lo que ya está aquí se puede empaquetar.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Look whether it came out; if not, print it again.</source>
        <translation>Mire si salió; si no, imprima de nuevo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Nothing is lost: all of it is sent when the server answers.</source>
        <translation>Nada se pierde: todo se envía cuando responda el servidor.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip is being made</source>
        <translation>Se prepara el albarán</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip is printing</source>
        <translation>Se imprime el albarán</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip printed</source>
        <translation>Albarán impreso</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip waits for the printer</source>
        <translation>El albarán espera a la impresora</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip waits: {why}</source>
        <translation>El albarán espera: {why}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip: did it come out?</source>
        <translation>Albarán: ¿salió?</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>See to the printer: then it prints by itself.</source>
        <translation>Revise la impresora: luego se imprime solo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Take it from the printer.</source>
        <translation>Recójalo en la impresora.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test is printing</source>
        <translation>Se imprime la prueba</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test printed</source>
        <translation>Prueba impresa</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test waits for the printer</source>
        <translation>La prueba espera a la impresora</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test waits: {why}</source>
        <translation>La prueba espera: {why}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test: did it come out?</source>
        <translation>Prueba: ¿salió?</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>The server has all of it.</source>
        <translation>El servidor lo tiene todo.</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>The server holds other events than this bench: tell the office. Packing goes on.</source>
        <translation>El servidor tiene otros eventos que esta mesa: avise a la oficina. Se sigue empaquetando.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>This bench works without a server; {n} event is kept here.</source>
        <translation>
            <numerusform>Esta mesa trabaja sin servidor; {n} evento se guarda aquí.</numerusform>
            <numerusform>Esta mesa trabaja sin servidor; {n} eventos se guardan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>keyboard scanner</source>
        <translation>lector de teclado</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>server silent since {when}: packing goes on</source>
        <translation>servidor mudo desde {when}: siga empaquetando</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>server silent: not reached yet</source>
        <translation>servidor mudo: aún sin contacto</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>waiting for the server…</source>
        <translation>esperando al servidor…</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{Weight}. {words}</source>
        <translation>{Weight}. {words}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{here} here = {there} on the server</source>
        <translation>{here} aquí = {there} en el servidor</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{here} here ≠ {there} on the server</source>
        <translation>{here} aquí ≠ {there} en el servidor</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{here} here, {there} on the server</source>
        <translation>{here} aquí, {there} en el servidor</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>{n} event is on its way.</source>
        <translation>
            <numerusform>{n} evento está en camino.</numerusform>
            <numerusform>{n} eventos están en camino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>{n} record from the server so far</source>
        <translation>
            <numerusform>{n} registro del servidor hasta ahora</numerusform>
            <numerusform>{n} registros del servidor hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>… g</source>
        <translation>… g</translation>
    </message>
    <message>
        <location filename="../../sync/client.py"/>
        <source>The server holds other events than this journal.</source>
        <translation>El servidor tiene otros eventos que este diario.</translation>
    </message>
    <message>
        <location filename="../../sync/client.py"/>
        <source>Unexpected, and tried again: {fault}</source>
        <translation>Inesperado, se vuelve a intentar: {fault}</translation>
    </message>
    <message>
        <location filename="../../sync/client.py"/>
        <source>not reached yet</source>
        <translation>aún sin contacto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../sync/client.py"/>
        <source>{n} event needs a look: {why}</source>
        <translation>
            <numerusform>{n} evento requiere revisión: {why}</numerusform>
            <numerusform>{n} eventos requieren revisión: {why}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>This scan could not be kept.</source>
        <translation>Esta lectura no se pudo guardar.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>This scan could not be kept: {path} took no more ({fault}). Free disk space, then scan again.</source>
        <translation>Esta lectura no se pudo guardar: {path} no admitió más ({fault}). Libere espacio en el disco y escanee de nuevo.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} cannot be read on, SQLite says: {fault}: see its copy at the server.</source>
        <translation>{path} no se puede seguir leyendo, SQLite dice: {fault}: vea su copia en el servidor.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} cannot grow ({fault}): scans may soon not be kept. Free disk space.</source>
        <translation>{path} no puede crecer ({fault}): es posible que pronto no se puedan guardar lecturas. Libere espacio en el disco.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} could not be begun anew ({fault}): free disk space.</source>
        <translation>{path} no se pudo empezar de nuevo ({fault}): libere espacio en el disco.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} is damaged, SQLite says: {fault}. Keep the file, move it away and start again: the server has what was sent of it.</source>
        <translation>{path} está dañado, SQLite dice: {fault}. Guarde el archivo, muévalo y reinicie: el servidor tiene lo que se le envió.</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} should be a journal, but SQLite says: {fault}.</source>
        <translation>{path} debería ser un diario, pero SQLite dice: {fault}.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} should be free, but another program holds it: end that one (a backup, an import), then try again. Nothing in it is lost.</source>
        <translation>{path} debería estar libre, pero lo ocupa otro programa: ciérrelo (una copia de seguridad, una importación) e inténtelo de nuevo. No se ha perdido nada de lo que contiene.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} should be writable, but SQLite says: {fault}. Give this account the right to write there, then try again.</source>
        <translation>{path} debería admitir escritura, pero SQLite dice: {fault}. Dé a esta cuenta permiso para escribir ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} should lie on a disk that works, but SQLite says: {fault}. Look at the disk and its cable, then try again.</source>
        <translation>{path} debería estar en un disco que funcione, pero SQLite dice: {fault}. Revise el disco y su cable e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} took no more ({fault}): free disk space, then try again.</source>
        <translation>{path} no admitió más ({fault}): libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} was moved away while it was in use: end Packbench and start it again.</source>
        <translation>{path} se movió mientras estaba en uso: cierre Packbench e inícielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>Order {number} is damaged in this bench's store: take another one. The office holds and releases it, or imports its file once more: then it comes anew.</source>
        <translation>El pedido {number} está dañado en la memoria de esta mesa: tome otro. La oficina lo retiene y lo libera, o importa su archivo otra vez: entonces llega de nuevo.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>What this bench knows of article {sku} is damaged: it comes anew with the next catalogue.</source>
        <translation>Lo que esta mesa sabe del artículo {sku} está dañado: llegará de nuevo con el próximo catálogo.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>What this bench knows of this badge is damaged: the office gives that person a new badge.</source>
        <translation>Lo que esta mesa sabe de esta credencial está dañado: la oficina da a esa persona una credencial nueva.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>{path} cannot be read, SQLite says: {fault}. End Packbench and move it away: the server, or the files once more, fill a new one.</source>
        <translation>{path} no se puede leer, SQLite dice: {fault}. Cierre Packbench y muévalo: el servidor, o de nuevo los archivos, llenan uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>{path} is damaged: a number should stand under {name}, but {came} does. End Packbench and move it away: the server, or the files once more, fill a new one.</source>
        <translation>{path} está dañado: en {name} debería haber un número, pero hay {came}. Cierre Packbench y muévalo: el servidor, o de nuevo los archivos, llenan uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>{path} should be a bench's store, but SQLite says: {fault}. Move it away: the server, or the files once more, fill a new one.</source>
        <translation>{path} debería ser la memoria de una mesa, pero SQLite dice: {fault}. Muévalo: el servidor, o de nuevo los archivos, llenan uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>The server at {where} does not answer ({fault}).</source>
        <translation>El servidor en {where} no responde ({fault}).</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>The server says {code}: {why}</source>
        <translation>El servidor dice {code}: {why}</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>The server's answer was expected as {kind}, but was not ({fault}).</source>
        <translation>Se esperaba la respuesta del servidor como {kind}, pero no lo era ({fault}).</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>This program is ending.</source>
        <translation>Este programa se está cerrando.</translation>
    </message>
</context>
</TS>
