<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>First</name>
    <message numerus="yes">
        <location filename="../../station/ui/first.py"/>
        <source>%n scan(s) wait and are kept.</source>
        <translation>
            <numerusform>%n scan waits and is kept.</numerusform>
            <numerusform>%n scans wait and are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packing</name>
    <message numerus="yes">
        <location filename="../../drivers/auto.py"/>
        <source>{n} found</source>
        <translation>
            <numerusform>{n} found</numerusform>
            <numerusform>{n} found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/calibration.py"/>
        <source>Then scan this again: {n} more.</source>
        <translation>
            <numerusform>Then scan this again: {n} more.</numerusform>
            <numerusform>Then scan this again: {n} more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/scanners.py"/>
        <source>ready, {n:,} repeated read not counted</source>
        <translation>
            <numerusform>ready, {n:,} repeated read not counted</numerusform>
            <numerusform>ready, {n:,} repeated reads not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code of this kind has no {n} digit</source>
        <translation>
            <numerusform>an EAN or UPC code of this kind has no {n} digit</numerusform>
            <numerusform>an EAN or UPC code of this kind has no {n} digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/aim.py"/>
        <source>no Interleaved 2 of 5 code is {n} digit long</source>
        <translation>
            <numerusform>no Interleaved 2 of 5 code is {n} digit long</numerusform>
            <numerusform>no Interleaved 2 of 5 code is {n} digits long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/barcode.py"/>
        <source>the code has {n} character, more than any symbol holds</source>
        <translation>
            <numerusform>the code has {n} character, more than any symbol holds</numerusform>
            <numerusform>the code has {n} characters, more than any symbol holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/coupons.py"/>
        <source>{n} digit for {field}</source>
        <translation>
            <numerusform>{n} digit for {field}</numerusform>
            <numerusform>{n} digits for {field}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/elements.py"/>
        <source>A GS1 code is at most {most} long, but {n} character came</source>
        <translation>
            <numerusform>A GS1 code is at most {most} long, but {n} character came</numerusform>
            <numerusform>A GS1 code is at most {most} long, but {n} characters came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/links.py"/>
        <source>a length up to {most} is expected, but {n} character came</source>
        <translation>
            <numerusform>a length up to {most} is expected, but {n} character came</numerusform>
            <numerusform>a length up to {most} is expected, but {n} characters came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/linters.py"/>
        <source>up to {n} character</source>
        <translation>
            <numerusform>up to {n} character</numerusform>
            <numerusform>up to {n} characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/verdict.py"/>
        <source>Scan the one item still missing, or say that it is short.</source>
        <translation>
            <numerusform>Scan the one item still missing, or say that it is short.</numerusform>
            <numerusform>Scan the {n} still missing, or say that they are short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/verdict.py"/>
        <source>{n} more to take.</source>
        <translation>
            <numerusform>{n} more to take.</numerusform>
            <numerusform>{n} more to take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/line_check.py"/>
        <source>{n} code</source>
        <translation>
            <numerusform>{n} code</numerusform>
            <numerusform>{n} codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/explain.py"/>
        <source>The order has room for one more of {sku}, and this scan would have counted {units}.</source>
        <translation>
            <numerusform>The order has room for one more of {sku}, and this scan would have counted {units}.</numerusform>
            <numerusform>The order has room for {n} more of {sku}, and this scan would have counted {units}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/formats.py"/>
        <source>{n} day</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/order_head.py"/>
        <source>Carton {tail}: {n} unit</source>
        <translation>
            <numerusform>Carton {tail}: {n} unit</numerusform>
            <numerusform>Carton {tail}: {n} units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/packed_box.py"/>
        <source>and {n} more line</source>
        <translation>
            <numerusform>and {n} more line</numerusform>
            <numerusform>and {n} more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/packed_box.py"/>
        <source>{n} unit in the box</source>
        <translation>
            <numerusform>{n} unit in the box</numerusform>
            <numerusform>{n} units in the box</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/queue_list.py"/>
        <source>{order}, {name}, {ship_by}, {n} line, {state}</source>
        <translation>
            <numerusform>{order}, {name}, {ship_by}, {n} line, {state}</numerusform>
            <numerusform>{order}, {name}, {ship_by}, {n} lines, {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/shift.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{n} unit</source>
        <translation>
            <numerusform>{n} unit</numerusform>
            <numerusform>{n} units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{n} line</source>
        <translation>
            <numerusform>{n} line</numerusform>
            <numerusform>{n} lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/scene.py"/>
        <source>{n} scan not kept</source>
        <translation>
            <numerusform>{n} scan not kept</numerusform>
            <numerusform>{n} scans not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>Help was called {n} time.</source>
        <translation>
            <numerusform>Help was called {n} time.</numerusform>
            <numerusform>Help was called {n} times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>The last order left this bench exactly as ordered.</source>
        <translation>
            <numerusform>The last order left this bench exactly as ordered.</numerusform>
            <numerusform>The last {n} orders left this bench exactly as ordered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} break: {span}</source>
        <translation>
            <numerusform>{n} break: {span}</numerusform>
            <numerusform>{n} breaks: {span}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order</source>
        <translation>
            <numerusform>{n} order</numerusform>
            <numerusform>{n} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order is past its cut-off.</source>
        <translation>
            <numerusform>{n} order is past its cut-off.</numerusform>
            <numerusform>{n} orders are past their cut-off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order packed</source>
        <translation>
            <numerusform>{n} order packed</numerusform>
            <numerusform>{n} orders packed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Now click {sku}: it counts {n} time.</source>
        <translation>
            <numerusform>Now click {sku}: it counts {n} time.</numerusform>
            <numerusform>Now click {sku}: it counts {n} times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>{n} to go</source>
        <translation>
            <numerusform>{n} to go</numerusform>
            <numerusform>{n} to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench hears it; it holds {n} event.</source>
        <translation>
            <numerusform>The bench hears it; it holds {n} event.</numerusform>
            <numerusform>The bench hears it; it holds {n} events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>{n:,} character</source>
        <translation>
            <numerusform>{n:,} character</numerusform>
            <numerusform>{n:,} characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>{at}, {n} time</source>
        <translation>
            <numerusform>{at}, {n} time</numerusform>
            <numerusform>{at}, {n} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/trouble.py"/>
        <source>Scanned: {code}, {clock}, {n} time</source>
        <translation>
            <numerusform>Scanned: {code}, {clock}, {n} time</numerusform>
            <numerusform>Scanned: {code}, {clock}, {n} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>This bench works without a server; {n} event is kept here.</source>
        <translation>
            <numerusform>This bench works without a server; {n} event is kept here.</numerusform>
            <numerusform>This bench works without a server; {n} events are kept here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>{n} event is on its way.</source>
        <translation>
            <numerusform>{n} event is on its way.</numerusform>
            <numerusform>{n} events are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>{n} record from the server so far</source>
        <translation>
            <numerusform>{n} record from the server so far</numerusform>
            <numerusform>{n} records from the server so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../sync/client.py"/>
        <source>{n} event needs a look: {why}</source>
        <translation>
            <numerusform>{n} event needs a look: {why}</numerusform>
            <numerusform>{n} events need a look: {why}</numerusform>
        </translation>
    </message>
</context>
</TS>
