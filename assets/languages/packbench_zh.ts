<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Bench</source>
        <translation>包装台</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Close the order: scan its number, or Done (F10).</source>
        <translation>关闭订单：扫描订单号，或按“完成”（F10）。</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Enter: is a code</source>
        <translation>Enter：作为码</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Enter: sets quantity</source>
        <translation>Enter：设为数量</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Everything is taken</source>
        <translation>已全部取完</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>LINE {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Not short</source>
        <translation>不短缺</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Not wanted any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>ON HOLD, NEXT WOULD BE</source>
        <translation>已暂停，下一个是</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Put the goods back, then put the order aside.</source>
        <translation>放回商品，再暂放订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>SCANNED</source>
        <translation>已扫描</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>Short…</source>
        <translation>短缺…</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>TAKE NOW</source>
        <translation>现在取</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>WANTED</source>
        <translation>需要</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>for the next item</source>
        <translation>用于下一个商品</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>short: why?</source>
        <translation>短缺：为何？</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>to take</source>
        <translation>待取</translation>
    </message>
    <message>
        <location filename="../../station/ui/bench_page.py"/>
        <source>{0} at once</source>
        <translation>一次 {0} 件</translation>
    </message>
</context>
<context>
    <name>BoxCard</name>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Carton {0}</source>
        <translation>纸箱 {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>No carton</source>
        <translation>无纸箱</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>No paper for this order.</source>
        <translation>此订单没有单据。</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>{0} short</source>
        <translation>短缺 {0}</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>CAMERA</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>Picture of the camera {}</source>
        <translation>摄像头 {} 的画面</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>Waiting for a picture from {}</source>
        <translation>正在等待 {} 的画面</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>being read</source>
        <translation>读取中</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>counted</source>
        <translation>已计入</translation>
    </message>
    <message>
        <location filename="../../station/ui/camera_view.py"/>
        <source>not counted</source>
        <translation>未计入</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>A code to scan with each scanner</source>
        <translation>供每把扫码枪扫描的码</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>Scan this with each scanner. A laser cannot read a screen: scan any printed code with it.</source>
        <translation>用每把扫码枪扫描此码。激光枪无法读屏幕：可用它扫任意印刷码。</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <location filename="../../station/ui/day_page.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>A keyboard scanner works as it is: it needs no entry here.</source>
        <translation>键盘式扫码枪可直接使用，无需在此添加。</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>All of it is ready.</source>
        <translation>全部就绪。</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Choose what has a bell: it says what to do.</source>
        <translation>选择带铃铛的一行：会说明怎么做。</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Devices and papers</source>
        <translation>设备和单据</translation>
    </message>
    <message>
        <location filename="../../station/ui/devices_page.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>DevicesWindow</name>
    <message>
        <location filename="../../station/ui/simulated/window.py"/>
        <source>Packbench: simulated devices</source>
        <translation>Packbench：模拟设备</translation>
    </message>
</context>
<context>
    <name>First</name>
    <message numerus="yes">
        <location filename="../../station/ui/first.py"/>
        <source>%n scan(s) wait and are kept.</source>
        <translation>
            <numerusform>%n 次扫描在等待，均已保留。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/first.py"/>
        <source>Packbench starts</source>
        <translation>Packbench 正在启动</translation>
    </message>
    <message>
        <location filename="../../station/ui/first.py"/>
        <source>The window closes when all of it is judged.</source>
        <translation>全部判定后，窗口会关闭。</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>Lines of the order</source>
        <translation>订单行</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>let pass by a supervisor</source>
        <translation>主管已放行</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{0} short</source>
        <translation>短缺 {0}</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Any other code to scan</source>
        <translation>其他要扫描的码</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Any other code: type it, press Enter</source>
        <translation>其他码：输入后按 Enter</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>What this program is made with.</source>
        <translation>本程序所用的组件。</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>What to do now</source>
        <translation>现在怎么做</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <source>What to do now, step by step.</source>
        <translation>现在怎么做，分步说明。</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>No picture</source>
        <translation>无图片</translation>
    </message>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>complete</source>
        <translation>已取齐</translation>
    </message>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>still to take of {0}</source>
        <translation>待取，共 {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/item.py"/>
        <source>{0} to take</source>
        <translation>待取 {0}</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Blank</source>
        <translation>空格</translation>
    </message>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Capital letters</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Take back</source>
        <translation>退格</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <location filename="../../station/ui/letters.py"/>
        <source>Typed: {0}</source>
        <translation>已输入：{0}</translation>
    </message>
</context>
<context>
    <name>LineCheckPage</name>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>DEVICES</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>End the check</source>
        <translation>结束检查</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>Print a test</source>
        <translation>打印测试</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>THE CARD</source>
        <translation>测试卡</translation>
    </message>
</context>
<context>
    <name>PackedPage</name>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>Enter asks the server for it. Escape shows all orders.</source>
        <translation>按 Enter 向服务器查询，按 Escape 显示全部订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>NEXT ORDER: ENTER OPENS IT</source>
        <translation>下一订单：按 Enter 打开</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>No order here has “{0}”.</source>
        <translation>没有含“{0}”的订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>No order waits.</source>
        <translation>没有待处理订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>That was the last one. New ones come by themselves.</source>
        <translation>已是最后一单。新订单会自动出现。</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_page.py"/>
        <source>To the queue</source>
        <translation>去队列</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Click to enlarge</source>
        <translation>点击放大</translation>
    </message>
</context>
<context>
    <name>PrinterColumn</name>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>It says that all is well, and prints nothing</source>
        <translation>报告正常，但不打印</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>at {0}</source>
        <translation>在 {0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>on hold</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>on hold: {0}</source>
        <translation>已暂停：{0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>put aside here</source>
        <translation>已在本台暂放</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>ready to pack</source>
        <translation>就绪</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Enter asks the server for it. Escape shows all orders.</source>
        <translation>按 Enter 向服务器查询，按 Escape 显示全部订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Looking for orders…</source>
        <translation>正在查找订单…</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>New ones come by themselves. Is one missing? Ask the office whether it was released.</source>
        <translation>新订单会自动出现。缺订单？问办公室是否已下发。</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>No order has come yet.</source>
        <translation>还没有订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>No order here has “{0}”.</source>
        <translation>没有含“{0}”的订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>No order waits.</source>
        <translation>没有待处理订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Or choose one: type, ↑ ↓, Enter.</source>
        <translation>或选择订单：输入、↑ ↓、Enter。</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Scan an order's number</source>
        <translation>扫描订单号</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Scale: {0}</source>
        <translation>电子秤：{0}</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>The bench has not said anything yet.</source>
        <translation>包装台尚无消息。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>The bench said: {0}</source>
        <translation>包装台显示：{0}</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>On hold</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Search: {0}</source>
        <translation>查找：{0}</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>To pack</source>
        <translation>待打包</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Type to search</source>
        <translation>输入以查找</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_page.py"/>
        <source>Type to search. Touch or Enter opens one.</source>
        <translation>输入以查找，触摸或按 Enter 打开。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Choices</source>
        <translation>可选值</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Choose one, then change it.</source>
        <translation>选择一项，然后更改。</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Choose what it shall be.</source>
        <translation>选择新的值。</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>It holds until this program ends: it has no file.</source>
        <translation>仅在程序结束前有效：没有配置文件。</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Kept. It holds from now on.</source>
        <translation>已保存，立即生效。</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Kept. It holds when the program is started again.</source>
        <translation>已保存，重启程序后生效。</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Not changed</source>
        <translation>未更改</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Not kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Take this</source>
        <translation>选用</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>This one is only to look at.</source>
        <translation>此项仅供查看。</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>Type it, then keep it.</source>
        <translation>输入后保存。</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Search by name, SKU or code</source>
        <translation>按名称、SKU 或码查找</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Search the shelf</source>
        <translation>查找货架</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../station/ui/strip.py"/>
        <source>{0} waiting</source>
        <translation>{0} 个等待</translation>
    </message>
</context>
<context>
    <name>SupervisorPage</name>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Nothing was scanned</source>
        <translation>未扫描商品</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Packs here</source>
        <translation>当前包装员</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>SCANNED</source>
        <translation>已扫描</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Scanned code</source>
        <translation>扫到的码</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>WANTED</source>
        <translation>需要</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>What was seen</source>
        <translation>现场记录</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Why it may pass</source>
        <translation>放行理由</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>Why may it pass?</source>
        <translation>为何放行？</translation>
    </message>
    <message>
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>{0} at once</source>
        <translation>一次 {0} 件</translation>
    </message>
</context>
<context>
    <name>packing</name>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: should be a number from {low} to {high}, but {came} came.</source>
        <translation>{address} 的选项 {option}：应为 {low} 到 {high} 的数字，实际为 {came}。</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: {value} is not known.</source>
        <translation>{address} 的选项 {option}：未知的值 {value}。</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: {value} is not known: did you mean {nearest}?</source>
        <translation>{address} 的选项 {option}：未知的值 {value}。是否指 {nearest}？</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>Option {option} of {address}: {value} is not known: known are {known}.</source>
        <translation>{address} 的选项 {option}：未知的值 {value}。可用：{known}。</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>{address} has an option {option} that is not known: did you mean {nearest}?</source>
        <translation>{address} 有未知选项 {option}。是否指 {nearest}？</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>{address} has an option {option} that is not known: it takes none.</source>
        <translation>{address} 有未知选项 {option}：此处没有选项。</translation>
    </message>
    <message>
        <location filename="../../drivers/address.py"/>
        <source>{address} has an option {option} that is not known: known are {known}.</source>
        <translation>{address} 有未知选项 {option}。可用：{known}。</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>answers something else than an ESC/POS printer would: is the right language set?</source>
        <translation>应答不像 ESC/POS 打印机：语言设置对吗？</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>broken: switch it off and on; if that does not help, call service</source>
        <translation>故障：关机再开；若无效，联系维修</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>cover open</source>
        <translation>机盖打开</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>cutter jammed</source>
        <translation>切刀卡住</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>does not answer when asked for its state</source>
        <translation>查询状态无应答</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>head open</source>
        <translation>打印头打开</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>in an error: see its lamp</source>
        <translation>出错：看指示灯</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>offline: see its buttons</source>
        <translation>离线：看按键</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>paper out</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>paused: press its pause button</source>
        <translation>已暂停：按其暂停键</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>ribbon out</source>
        <translation>碳带用完</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>too cold or too hot: wait</source>
        <translation>过冷或过热：请稍等</translation>
    </message>
    <message>
        <location filename="../../drivers/answers.py"/>
        <source>too hot or out of voltage: wait until it recovers</source>
        <translation>过热或电压异常：等其恢复</translation>
    </message>
    <message>
        <location filename="../../drivers/auto.py"/>
        <source>none found: plug one in; it must be set to its serial mode (COM port, USB CDC)</source>
        <translation>未找到：插上一把；须设为串口模式（COM 口，USB CDC）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/auto.py"/>
        <source>{n} found</source>
        <translation>
            <numerusform>找到 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>AIM identifiers come.</source>
        <translation>带有 AIM 标识符。</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>AIM identifiers do not come: switch them on if it can.</source>
        <translation>没有 AIM 标识符：如支持，请开启。</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It drops the separator, so GS1 codes with a lot cannot be taken apart: set it to send GS (control characters) as Ctrl+].</source>
        <translation>丢失分隔符，含批号的 GS1 码无法拆分：将其设为以 Ctrl+] 发送 GS（控制字符）。</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends capital letters only: switch its case conversion off, then scan this again.</source>
        <translation>只发送大写字母：关闭其大小写转换，再扫描此码。</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends no Enter behind a code, so each scan waits for silence: set its suffix to Enter (CR).</source>
        <translation>码后不发送 Enter，每次扫描都要等待：将后缀设为 Enter (CR)。</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends small letters only: switch its case conversion off, then scan this again.</source>
        <translation>只发送小写字母：关闭其大小写转换，再扫描此码。</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It sends {keys} for the separator, as other codes may: that is understood in GS1 codes only. Better have it send GS (control characters) as Ctrl+].</source>
        <translation>以 {keys} 发送分隔符，其他码也可能用到，只能在 GS1 码中识别。最好设为以 Ctrl+] 发送 GS（控制字符）。</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It swaps capital and small letters. That is undone here; better switch it off.</source>
        <translation>大小写互换。此处已纠正，最好将其关闭。</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It turns letters round while Caps Lock is on; that is undone here.</source>
        <translation>Caps Lock 开启时大小写颠倒；此处已纠正。</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>It types as on the keyboard of another country: set it to the US (American) keyboard, whatever this computer has, then scan this again.</source>
        <translation>按其他国家的键盘输入：无论电脑如何设置，将其设为美式 (US) 键盘，再扫描此码。</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Prefix {keys}.</source>
        <translation>前缀 {keys}。</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Separator right.</source>
        <translation>分隔符正确。</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Separator sent as {keys}, understood.</source>
        <translation>分隔符以 {keys} 发送，可识别。</translation>
    </message>
    <message>
        <location filename="../../drivers/calibration.py"/>
        <source>Suffix {keys}.</source>
        <translation>后缀 {keys}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/calibration.py"/>
        <source>Then scan this again: {n} more.</source>
        <translation>
            <numerusform>然后再扫描此码：还需 {n} 次。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>A camera needs its number, a file or a URL: camera:0, camera:clip.mp4, camera:rtsp://…</source>
        <translation>摄像头需要编号、文件或 URL：camera:0、camera:clip.mp4、camera:rtsp://…</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>The size should be such as 1280x720, but {came} came.</source>
        <translation>尺寸应写成 1280x720，实际为 {came}。</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>broke the stream off</source>
        <translation>视频流中断</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>does not answer: are the address, the name and the password right, and is the camera on the network?</source>
        <translation>无应答：地址、名称和密码正确吗？摄像头已联网吗？</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>in use by another program, or no camera: close what else shows its picture</source>
        <translation>被其他程序占用，或不是摄像头：关闭显示其画面的程序</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>not a video that can be read: MP4, AVI, MKV or MOV are</source>
        <translation>不是可读取的视频：支持 MP4、AVI、MKV 或 MOV</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>there is no file {path}</source>
        <translation>没有文件 {path}</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>this account may not open it: add it to the group video</source>
        <translation>此账户无权打开：将其加入 video 组</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>this account may not read {path}</source>
        <translation>此账户无权读取 {path}</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>{path} is a folder: name a video file in it</source>
        <translation>{path} 是文件夹：写明其中的视频文件</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>{path} is damaged: no picture in it can be read</source>
        <translation>{path} 已损坏：其中没有可读取的画面</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <source>{path} is empty</source>
        <translation>{path} 为空</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <location filename="../../drivers/device.py"/>
        <source>unplugged</source>
        <translation>已拔出</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <location filename="../../drivers/device.py"/>
        <location filename="../../drivers/files.py"/>
        <source>not plugged in</source>
        <translation>未插入</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/capture.py"/>
        <location filename="../../drivers/device.py"/>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <location filename="../../station/ui/speech.py"/>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/scanner.py"/>
        <source>sees, but its reader fails again and again: the log has the details</source>
        <translation>有画面，但读码反复失败：详见日志</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/symbologies.py"/>
        <source>A symbology {name} is not known: did you mean {nearest}?</source>
        <translation>未知的码制 {name}。是否指 {nearest}？</translation>
    </message>
    <message>
        <location filename="../../drivers/camera/symbologies.py"/>
        <source>A symbology {name} is not known: known are {known}.</source>
        <translation>未知的码制 {name}。可用：{known}。</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>at its end</source>
        <translation>已到结尾</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>broke the connection off</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>does not answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>in use by another program</source>
        <translation>被其他程序占用</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>no space left on the disk</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>not a serial port</source>
        <translation>不是串口</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>not reachable: is it switched on and on the network?</source>
        <translation>连接不上：是否已开机并联网？</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>not reachable: is this computer on the network?</source>
        <translation>连接不上：本机是否已联网？</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>refuses the connection: is it switched on, and is the port right?</source>
        <translation>拒绝连接：是否已开机，端口对吗？</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>stopped by a fault of this program; the log has the details</source>
        <translation>因程序故障停止；详见日志</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>there is no computer of this name on the network</source>
        <translation>网络中没有此名称的计算机</translation>
    </message>
    <message>
        <location filename="../../drivers/device.py"/>
        <source>this account may not open it (on Linux: add it to the group dialout, lp or input)</source>
        <translation>此账户无权打开（Linux：将其加入 dialout、lp 或 input 组）</translation>
    </message>
    <message>
        <location filename="../../drivers/evdev.py"/>
        <source>not plugged in: no keyboard is {written}</source>
        <translation>未插入：没有键盘 {written}</translation>
    </message>
    <message>
        <location filename="../../drivers/evdev.py"/>
        <source>the computer was too slow and lost keys: read the last code again</source>
        <translation>电脑太慢，丢失按键：再扫描上一个码</translation>
    </message>
    <message>
        <location filename="../../drivers/evdev.py"/>
        <source>{n} keyboards are {written}: name one by its path under /dev/input/by-path</source>
        <translation>有 {n} 个键盘是 {written}：请用 /dev/input/by-path 下的路径指定一个</translation>
    </message>
    <message>
        <location filename="../../drivers/files.py"/>
        <source>there is no folder {folder}</source>
        <translation>没有文件夹 {folder}</translation>
    </message>
    <message>
        <location filename="../../drivers/files.py"/>
        <source>this account may not write to it</source>
        <translation>此账户无权写入</translation>
    </message>
    <message>
        <location filename="../../drivers/habits.py"/>
        <source>What was learned of the scanner should be kept in {path}, but cannot be: {fault}. It holds until the program ends.</source>
        <translation>学到的扫码枪设置应保存到 {path}，但无法保存：{fault}。程序结束前有效。</translation>
    </message>
    <message>
        <location filename="../../drivers/habits.py"/>
        <source>{path} should hold what was learned of the scanners, but it is damaged ({fault}): scan the set-up barcode of `packbench sheet scanner` again.</source>
        <translation>{path} 应保存学到的扫码枪设置，但已损坏（{fault}）：重新扫描 `packbench sheet scanner` 的设置条码。</translation>
    </message>
    <message>
        <location filename="../../drivers/habits.py"/>
        <source>{path} should hold what was learned of the scanners, but: {fault}.</source>
        <translation>{path} 应保存学到的扫码枪设置，但：{fault}。</translation>
    </message>
    <message>
        <location filename="../../drivers/light.py"/>
        <source>Light {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyUSB0;protocol=lcus;right=1;wrong=2, or serial:COM3;protocol=lines.</source>
        <translation>无法识别信号灯 {address}。可写：{forms}；例如 serial:/dev/ttyUSB0;protocol=lcus;right=1;wrong=2，或 serial:COM3;protocol=lines。</translation>
    </message>
    <message>
        <location filename="../../drivers/light.py"/>
        <source>Option {option} of {address}: channels 1 to {most} joined by + should stand there, or none, but {came} came.</source>
        <translation>{address} 的选项 {option}：应为以 + 连接的通道 1 至 {most}，或 none，实际为 {came}。</translation>
    </message>
    <message>
        <location filename="../../drivers/light.py"/>
        <source>ready ({board})</source>
        <translation>就绪（{board}）</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>Printer {address} is not understood. Write one of: {forms}; for example tcp:192.168.1.30, file:/dev/usb/lp0 or serial:COM4@38400.</source>
        <translation>无法识别打印机 {address}。可写：{forms}；例如 tcp:192.168.1.30、file:/dev/usb/lp0 或 serial:COM4@38400。</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>does not answer: see to its labels, ribbon and head</source>
        <translation>无应答：检查标签、碳带和打印头</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>took a document but did not say within {seconds} s that it was printed. See to its paper and cover, and look whether the paper came out before you print again.</source>
        <translation>已接收文档，但 {seconds} 秒内未确认打印。检查纸张和机盖，再次打印前先看纸是否已出来。</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>{why} while it took a document. Look whether the paper came out before you print it again.</source>
        <translation>接收文档时出现问题：{why}。再次打印前先看纸是否已出来。</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <source>{why}. Nothing was sent.</source>
        <translation>{why}。未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../drivers/links.py"/>
        <location filename="../../printing/printer.py"/>
        <source>Printer {name}: {what}</source>
        <translation>打印机 {name}：{what}</translation>
    </message>
    <message>
        <location filename="../../drivers/rates.py"/>
        <source>read another code: not sure yet that this scanner sends at {rate}</source>
        <translation>再扫描一个码：还不能确定扫码枪以 {rate} 发送</translation>
    </message>
    <message>
        <location filename="../../drivers/rates.py"/>
        <source>read the code again: what came makes no sense at {rate}</source>
        <translation>再扫描此码：{rate} 下收到的内容无法识别</translation>
    </message>
    <message>
        <location filename="../../drivers/rates.py"/>
        <source>read the code again: what came makes no sense at {rate}, now {other} is tried</source>
        <translation>再扫描此码：{rate} 下收到的内容无法识别，现在改试 {other}</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>Scale {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyUSB0 or serial:COM5@9600;protocol=sbi.</source>
        <translation>无法识别电子秤 {address}。可写：{forms}；例如 serial:/dev/ttyUSB0 或 serial:COM5@9600;protocol=sbi。</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>answers in {came}, not in {frame}: set frame={came} in its address</source>
        <translation>以 {came} 应答，而非 {frame}：在其地址中设 frame={came}</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>answers, but not in {protocol}: it looks like {other} (protocol={name})</source>
        <translation>有应答，但不是 {protocol}：像是 {other} (protocol={name})</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>answers, but not in {protocol}: it sent {bytes}; look at its menu, and at its baud rate</source>
        <translation>有应答，但不是 {protocol}：发送了 {bytes}；检查其菜单和波特率</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>did not set to zero: wait until it is at rest and not over- or underloaded</source>
        <translation>未能归零：等其稳定，且不超载或欠载</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>did not tare: wait until it is at rest and not over- or underloaded</source>
        <translation>未能去皮：等其稳定，且不超载或欠载</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>does not answer: is it switched on, and set to {protocol}?</source>
        <translation>无应答：是否已开机并设为 {protocol}？</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>does not answer: is it switched on, is the cable right, and is its baud rate the one of its address?</source>
        <translation>无应答：是否已开机，电缆对吗，波特率与地址中一致吗？</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>never says its unit: add ;unit=kg or ;unit=lb to its address</source>
        <translation>没有报出单位：在其地址后加 ;unit=kg 或 ;unit=lb</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>ready ({protocol})</source>
        <translation>就绪（{protocol}）</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>ready; set to zero by its own key, {protocol} has no word for it</source>
        <translation>就绪；用其自身按键归零，{protocol} 无此指令</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>ready; tare by its own key, {protocol} has no word for it</source>
        <translation>就绪；用其自身按键去皮，{protocol} 无此指令</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>reports a fault: switch it off and on; if that does not help, have it serviced</source>
        <translation>报告故障：关机再开；若无效，请送修</translation>
    </message>
    <message>
        <location filename="../../drivers/scale.py"/>
        <source>sends what is in no language known here ({bytes}): are baud rate and parity the scale's own?</source>
        <translation>发送的内容无法识别（{bytes}）：波特率和校验位与电子秤一致吗？</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>Scanner {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyACM0, serial:COM3@115200 or tcp:192.168.1.20:2001.</source>
        <translation>无法识别扫码枪 {address}。可写：{forms}；例如 serial:/dev/ttyACM0、serial:COM3@115200 或 tcp:192.168.1.20:2001。</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>Scanner {address}: evdev is Linux's; here a keyboard scanner needs no entry.</source>
        <translation>扫码枪 {address}：evdev 仅用于 Linux；此处键盘式扫码枪无需登记。</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>Write evdev:/dev/input/by-id/… or evdev:VID:PID, such as evdev:05e0:1300.</source>
        <translation>请写 evdev:/dev/input/by-id/… 或 evdev:VID:PID，例如 evdev:05e0:1300。</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>bytes were lost or broken on the cable: read the last code again</source>
        <translation>数据在电缆上丢失或损坏：再扫描上一个码</translation>
    </message>
    <message numerus="yes">
        <location filename="../../drivers/scanners.py"/>
        <source>ready, {n:,} repeated read not counted</source>
        <translation>
            <numerusform>就绪，{n:,} 次重复读取未计入</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>{address}: feedback=zebra-ssi and protocol=ssi go together, for a scanner speaks SSI or lines.</source>
        <translation>{address}：feedback=zebra-ssi 与 protocol=ssi 须同时使用，扫码枪只用 SSI 或按行发送。</translation>
    </message>
    <message>
        <location filename="../../drivers/scanners.py"/>
        <source>{address}: the one value of the option 'baud' is 'auto', and it goes with lines, not with SSI; a known rate is written behind the port, as in serial:/dev/ttyUSB0@115200.</source>
        <translation>{address}：选项 'baud' 只有 'auto' 一个值，用于按行发送，不用于 SSI；已知速率写在端口之后，如 serial:/dev/ttyUSB0@115200。</translation>
    </message>
    <message>
        <location filename="../../drivers/ssi.py"/>
        <source>a code came that is too long for this mode (SSI): set the scanner to send lines instead</source>
        <translation>收到的码对此模式 (SSI) 过长：将扫码枪设为按行发送</translation>
    </message>
    <message>
        <location filename="../../drivers/usb.py"/>
        <source>Port {port} is not understood. Write usb=SERIALNUMBER, usb=VID:PID, usb=VID:PID:SERIALNUMBER or path=1-1.2; `packbench doctor` shows what is plugged in.</source>
        <translation>无法识别端口 {port}。请写 usb=序列号、usb=VID:PID、usb=VID:PID:序列号 或 path=1-1.2；`packbench doctor` 会列出已插入的设备。</translation>
    </message>
    <message>
        <location filename="../../drivers/usb.py"/>
        <source>not plugged in: no port is {written}</source>
        <translation>未插入：没有端口 {written}</translation>
    </message>
    <message>
        <location filename="../../drivers/usb.py"/>
        <source>{n} ports are {written}: {which}; name one by its serial number or its path</source>
        <translation>有 {n} 个端口是 {written}：{which}；请用序列号或路径指定一个</translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code holds another number</source>
        <translation>号码不符合 EAN 或 UPC 码</translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code holds digits alone</source>
        <translation>EAN 或 UPC 码只含数字</translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code holds digits of another length</source>
        <translation>EAN 或 UPC 码的位数不同</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/aim.py"/>
        <source>an EAN or UPC code of this kind has no {n} digit</source>
        <translation>
            <numerusform>此类 EAN 或 UPC 码没有 {n} 位的</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>an Interleaved 2 of 5 code holds digits alone</source>
        <translation>交插二五码只含数字</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/aim.py"/>
        <source>no Interleaved 2 of 5 code is {n} digit long</source>
        <translation>
            <numerusform>交插二五码没有 {n} 位的</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/aim.py"/>
        <source>{number} ends in {wrong}, but {right} belongs there</source>
        <translation>{number} 末位为 {wrong}，应为 {right}</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>This code sets up scanners that type as a keyboard; the line check tries all others</source>
        <translation>此码用于设置键盘式扫码枪；其他扫码枪用设备检查来试</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>a card of this bench</source>
        <translation>本台的指令卡</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>a quantity card holds 1 to {most}</source>
        <translation>数量卡可为 1 至 {most}</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>character {sign} is in the code, which no label carries</source>
        <translation>码中含字符 {sign}，标签上不会有</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/barcode.py"/>
        <source>the code has {n} character, more than any symbol holds</source>
        <translation>
            <numerusform>此码有 {n} 个字符，超过任何条码的容量</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>the code is empty</source>
        <translation>码为空</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>this card came in small letters: is Caps Lock on?</source>
        <translation>此卡以小写字母读入：Caps Lock 开着吗？</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>this card is for a newer program</source>
        <translation>此卡适用于更新版本的程序</translation>
    </message>
    <message>
        <location filename="../../packing/barcode.py"/>
        <source>this command card is not known to this program</source>
        <translation>本程序不认识此指令卡</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Back to work</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Call supervisor</source>
        <translation>呼叫主管</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Clear</source>
        <translation>已读</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Close the order when every line is complete.</source>
        <translation>所有行取齐后关闭订单。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Everything a step larger; after the largest, as before.</source>
        <translation>全部放大一级；最大之后恢复原样。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Hold the order until a supervisor has looked.</source>
        <translation>暂停订单，等主管查看。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>How this bench is set up.</source>
        <translation>本台的设置。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>I have read the message.</source>
        <translation>我已读消息。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Label again</source>
        <translation>重印箱标签</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Leave the bench; an open order stays as it is.</source>
        <translation>离开本台；未完成的订单保持原样。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Leave this order as it is and take another.</source>
        <translation>此订单保持原样，换下一单。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Look for new orders and devices now.</source>
        <translation>立即查找新订单和设备。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Louder</source>
        <translation>调大音量</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Move the choice down.</source>
        <translation>选择下移。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Move the choice up.</source>
        <translation>选择上移。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>My day</source>
        <translation>我的今日</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Print a test on each printer.</source>
        <translation>每台打印机打印一份测试。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Print the last carton label once more, as a copy.</source>
        <translation>再打印一份最后的箱标签（副本）。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Print the last packing slip once more, as a copy.</source>
        <translation>再打印一份最后的装箱单（副本）。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Put order aside</source>
        <translation>暂放订单</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Quieter</source>
        <translation>调小音量</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Scanners, scale, printers, server and papers.</source>
        <translation>扫码枪、电子秤、打印机、服务器和单据。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Short: damaged</source>
        <translation>短缺：损坏</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Short: none left</source>
        <translation>短缺：无货</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Short: not found</source>
        <translation>短缺：未找到</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Sign out</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Slip again</source>
        <translation>重印装箱单</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Supervisor: it stays out of the box.</source>
        <translation>主管：不放入箱子。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Supervisor: let it pass.</source>
        <translation>主管：放行。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Take a break; your badge brings all back as it was.</source>
        <translation>休息；扫描工牌后恢复原样。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Take the last pick back out of the box.</source>
        <translation>从箱中取回上次放入的商品。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Take what the choice is on.</source>
        <translation>选用当前项。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Test print</source>
        <translation>测试打印</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The next language.</source>
        <translation>下一种语言。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The rest of this line cannot be found.</source>
        <translation>本行其余商品找不到。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The rest of this line is damaged.</source>
        <translation>本行其余商品已损坏。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>The rest of this line is not in stock.</source>
        <translation>本行其余商品无库存。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Tones and words a step louder.</source>
        <translation>提示音和语音调大一级。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Tones and words a step quieter.</source>
        <translation>提示音和语音调小一级。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Try every device; the same again ends it.</source>
        <translation>试用每台设备；再次执行即结束。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>What the next camera sees, beside the page.</source>
        <translation>在页面旁显示下一个摄像头的画面。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>What to do now, step by step.</source>
        <translation>现在怎么做，分步说明。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>What was packed today.</source>
        <translation>今天的打包情况。</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <location filename="../../packing/verdict.py"/>
        <source>Line check</source>
        <translation>设备检查</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <location filename="../../station/settings.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../packing/commands.py"/>
        <location filename="../../station/settings_file.py"/>
        <location filename="../../station/ui/preferences.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>camera {port}</source>
        <translation>摄像头 {port}</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>catalogue</source>
        <translation>商品目录</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>scale</source>
        <translation>电子秤</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>scanner {port}</source>
        <translation>扫码枪 {port}</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>signal light</source>
        <translation>信号灯</translation>
    </message>
    <message>
        <location filename="../../packing/devices.py"/>
        <source>slip</source>
        <translation>装箱单</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) and ({other}) exclude each other: scan another code of the same thing</source>
        <translation>({ai}) 与 ({other}) 互斥：扫描同一商品的其他码</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) beside a signature needs its serial number, but {value} has none: scan another code of the same thing</source>
        <translation>({ai}) 带签名时需要序列号，但 {value} 没有：扫描同一商品的其他码</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) is both {one} and {other}: scan another code of the same thing</source>
        <translation>({ai}) 既是 {one} 又是 {other}：扫描同一商品的其他码</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>({ai}) needs {others} beside it, which this code lacks: scan the label's other code</source>
        <translation>({ai}) 须同时有 {others}，此码没有：扫描标签上的另一个码</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>another key</source>
        <translation>其他标识代码</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/associations.py"/>
        <source>{one} with {other}</source>
        <translation>{one} 加 {other}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/coupons.py"/>
        <source>a digit for {field}</source>
        <translation>{field} 的一位数字</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/coupons.py"/>
        <source>{choices} for {field}</source>
        <translation>{field} 为 {choices}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/coupons.py"/>
        <source>{n} digit for {field}</source>
        <translation>
            <numerusform>{field} 的 {n} 位数字</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a certain day of the month</source>
        <translation>某月的某一天</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a date of eight digits, year, month and day</source>
        <translation>八位日期：年月日</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a date of six digits, year, month and day</source>
        <translation>六位日期：年月日</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a day up to {last} in that month</source>
        <translation>该月不超过 {last} 的日期</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a minute from 00 to {most}</source>
        <translation>00 至 {most} 的分钟</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a minute of two digits</source>
        <translation>两位数字的分钟</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a month from 01 to 12</source>
        <translation>01 至 12 的月份</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a second from 00 to {most}</source>
        <translation>00 至 {most} 的秒</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a second of two digits</source>
        <translation>两位数字的秒</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>a time of four digits, hour and minute</source>
        <translation>四位时间：时分</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>an hour from 00 to {most}</source>
        <translation>00 至 {most} 的小时</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/dates.py"/>
        <source>an hour of two digits</source>
        <translation>两位数字的小时</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>({ai}) is no GS1 application identifier: scan another code</source>
        <translation>({ai}) 不是 GS1 应用标识符：扫描其他码</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>({ai}){value}: expected {size} characters, but {count} came: scan it again, or another code of the same thing</source>
        <translation>({ai}){value}：应有 {size} 个字符，实际为 {count}：重新扫描，或扫描同一商品的其他码</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>A GS1 code holds at least one element, but it is empty: scan it again</source>
        <translation>GS1 码至少含一个单元，此码为空：重新扫描</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>A GS1 code holds up to {most} elements, but more came</source>
        <translation>GS1 码最多 {most} 个单元，实际更多</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/elements.py"/>
        <source>A GS1 code is at most {most} long, but {n} character came</source>
        <translation>
            <numerusform>GS1 码长度最多 {most}，实际为 {n} 个字符</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>Expected a GS1 application identifier, but {came} came: scan it again, or another code of it</source>
        <translation>应为 GS1 应用标识符，实际为 {came}：重新扫描，或扫描其他码</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/elements.py"/>
        <source>{least} to {most}</source>
        <translation>{least} 至 {most}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/faults.py"/>
        <source>({ai}){value}: expected {expected}, but {came} came: scan it again, or another code of the same thing</source>
        <translation>({ai}){value}：应为{expected}，实际为 {came}：重新扫描，或扫描同一商品的其他码</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/faults.py"/>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) belongs in its path, not in its query</source>
        <translation>({ai}) 应在路径中，不应在查询中</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) cannot stand in its query</source>
        <translation>({ai}) 不能用于查询中</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) is both {one} and {other}</source>
        <translation>({ai}) 既是 {one} 又是 {other}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>({ai}) is in it twice</source>
        <translation>({ai}) 出现了两次</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>This is no sound GS1 Digital Link: {why}. Scan another code of the same thing</source>
        <translation>GS1 Digital Link 无效：{why}。扫描同一商品的其他码</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>a domain and a path are expected</source>
        <translation>应有域名和路径</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>a key such as (01) is expected</source>
        <translation>应有标识代码，如 (01)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/links.py"/>
        <source>a length up to {most} is expected, but {n} character came</source>
        <translation>
            <numerusform>长度最多应为 {most}，实际为 {n} 个字符</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>brackets in a domain stand around a whole IPv6 address</source>
        <translation>域名中的方括号须括住完整的 IPv6 地址</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>https:// or http:// is expected, but {came} came</source>
        <translation>应为 https:// 或 http://，实际为 {came}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>there is no GS1 key such as /01/… at the end of its path</source>
        <translation>路径末尾没有 GS1 标识代码，如 /01/…</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{name} in its query is no application identifier</source>
        <translation>查询中的 {name} 不是应用标识符</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{path} in its path is no key with its qualifiers in order</source>
        <translation>路径中的 {path} 不是标识代码及其按序的限定符</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{sign} cannot stand in a domain</source>
        <translation>域名中不能有 {sign}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/links.py"/>
        <source>{sign} cannot stand in a link</source>
        <translation>链接中不能有 {sign}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>0 or 1</source>
        <translation>0 或 1</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>0, 1 or 9</source>
        <translation>0、1 或 9</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>0, 1, 2 or 9</source>
        <translation>0、1、2 或 9</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a bank account number (IBAN)</source>
        <translation>银行账号 (IBAN)</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a bank account number (IBAN) of 11 to 34 characters</source>
        <translation>11 至 34 个字符的银行账号 (IBAN)</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a country's three digits, or 999</source>
        <translation>三位数字的国家代码，或 999</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a hyphen</source>
        <translation>连字符</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a letter, a digit, - or _</source>
        <translation>字母、数字、- 或 _</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a piece from 1 on</source>
        <translation>从 1 起的件序号</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a piece not above the total</source>
        <translation>不大于总数的件序号</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a place not after the end</source>
        <translation>不超过终点的位置</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a total from 1 on</source>
        <translation>从 1 起的总数</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a type of media, 01 to 10 or 80 to 99</source>
        <translation>介质类型，01 至 10 或 80 至 99</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>a type of package</source>
        <translation>包装类型</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>capital letters and digits</source>
        <translation>大写字母和数字</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>capital letters, digits and #-/</source>
        <translation>大写字母、数字和 #-/</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>check digit {right} at its end</source>
        <translation>末位校验码 {right}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>digits 0 to 9</source>
        <translation>数字 0 至 9</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>digits with a check digit</source>
        <translation>带校验码的数字</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>letters, digits and !"%&amp;'()*+,-./:;&lt;=&gt;?_</source>
        <translation>字母、数字和 !"%&amp;'()*+,-./:;&lt;=&gt;?_</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>letters, digits, - and _</source>
        <translation>字母、数字、- 和 _</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>more than zero</source>
        <translation>大于零</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>no more = than fill it up</source>
        <translation>仅够补足的 =</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>no zero before the number</source>
        <translation>前面不带零的数字</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>one character</source>
        <translation>一个字符</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>piece and total in equally many digits</source>
        <translation>位数相同的件序号和总数</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>something that is no digit</source>
        <translation>非数字的内容</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>ten digits</source>
        <translation>十位数字</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the check digits of this account</source>
        <translation>此账号的校验码</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the three digits of a country</source>
        <translation>三位数字的国家代码</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the three digits of a currency</source>
        <translation>三位数字的货币代码</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>the two letters of a country</source>
        <translation>两个字母的国家代码</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>two check characters at its end</source>
        <translation>末尾两个校验字符</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>two hexadecimal digits after %</source>
        <translation>% 后两位十六进制数字</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>two numbers with / between</source>
        <translation>以 / 分隔的两个数</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/gs1/linters.py"/>
        <source>up to {n} character</source>
        <translation>
            <numerusform>最多 {n} 个字符</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>{most} or less</source>
        <translation>{most} 或以下</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/linters.py"/>
        <source>{right} as its two check characters</source>
        <translation>两个校验字符 {right}</translation>
    </message>
    <message>
        <location filename="../../packing/gs1/reading.py"/>
        <source>({ai}){value}: expected a number above zero: scan another code of the same thing</source>
        <translation>({ai}){value}：应为大于零的数：扫描同一商品的其他码</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>a code with two meanings</source>
        <translation>码有两种含义</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>not for now</source>
        <translation>现在不需要</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: damaged</source>
        <translation>短缺：损坏</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: none left</source>
        <translation>短缺：无货</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: not found</source>
        <translation>短缺：未找到</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>short: other</source>
        <translation>短缺：其他</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <source>unknown badge</source>
        <translation>未知工牌</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>badge</source>
        <translation>工牌</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>command {command}</source>
        <translation>指令 {command}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>item {sku}</source>
        <translation>商品 {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>quantity {units}</source>
        <translation>数量 {units}</translation>
    </message>
    <message>
        <location filename="../../packing/line_check.py"/>
        <location filename="../../packing/meanings.py"/>
        <source>unknown code</source>
        <translation>未知码</translation>
    </message>
    <message>
        <location filename="../../packing/meanings.py"/>
        <source>carton {sscc}</source>
        <translation>纸箱 {sscc}</translation>
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
        <translation>{units} 件 {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>A case of {sku} whose count is not in the catalogue</source>
        <translation>{sku} 的整箱，商品目录中没有箱内件数</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>An in-store code of an article that is not known here</source>
        <translation>店内码，此处不认识该商品</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>An in-store code of one company, not in the catalogue</source>
        <translation>某公司的店内码，不在商品目录中</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>An in-store code, and no region is set here</source>
        <translation>店内码，此处未设置地区</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>Goods of varying measure of {sku}, not in the catalogue</source>
        <translation>{sku} 的变量商品，不在商品目录中</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>Goods of varying measure, not in the catalogue</source>
        <translation>变量商品，不在商品目录中</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>In-store article {number} is not in the catalogue</source>
        <translation>店内商品 {number} 不在商品目录中</translation>
    </message>
    <message>
        <location filename="../../packing/readings.py"/>
        <source>This is the small code beside an EAN code: scan the large one</source>
        <translation>这是 EAN 码旁的小码：扫描大码</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>A gift or a sample</source>
        <translation>赠品或样品</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>Right article, wrong barcode on it</source>
        <translation>商品正确，条码贴错</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>Seen, and it is right</source>
        <translation>已查看，正确</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>Takes the place of an article that is out of stock</source>
        <translation>代替缺货的商品</translation>
    </message>
    <message>
        <location filename="../../packing/reasons.py"/>
        <source>The customer agreed</source>
        <translation>客户已同意</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>the check digit of the count in {number} is wrong</source>
        <translation>{number} 中件数的校验码有误</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>the check digit of the price in {number} is wrong</source>
        <translation>{number} 中价格的校验码有误</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>the check digit of the weight in {number} is wrong</source>
        <translation>{number} 中重量的校验码有误</translation>
    </message>
    <message>
        <location filename="../../packing/restricted.py"/>
        <source>{number} counts no pieces</source>
        <translation>{number} 不计件数</translation>
    </message>
    <message>
        <location filename="../../packing/session.py"/>
        <source>It is a carton: {sscc}.</source>
        <translation>这是纸箱：{sscc}。</translation>
    </message>
    <message>
        <location filename="../../packing/session.py"/>
        <source>No units are missing.</source>
        <translation>没有缺件。</translation>
    </message>
    <message>
        <location filename="../../packing/session.py"/>
        <source>asked for at the bench</source>
        <translation>在本台申请</translation>
    </message>
    <message>
        <location filename="../../packing/text.py"/>
        <source>{one} or {other}</source>
        <translation>{one} 或 {other}</translation>
    </message>
    <message>
        <location filename="../../packing/text.py"/>
        <source>{one}, {other}</source>
        <translation>{one}、{other}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>A supervisor is needed</source>
        <translation>需要主管</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Already packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Another order is open</source>
        <translation>另有订单未完成</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Approve, or send back to work.</source>
        <translation>批准，或让其继续工作。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Approved by {name}</source>
        <translation>{name} 已批准</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Ask a supervisor to scan their badge.</source>
        <translation>让主管扫描工牌。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Call a supervisor.</source>
        <translation>呼叫主管。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Close the box and put the label on.</source>
        <translation>封箱，贴上箱标签。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Code has two meanings</source>
        <translation>码有两种含义</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Complete: scan the order's number or Done.</source>
        <translation>已取齐：扫描订单号或“完成”。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Copy {copy} of the label</source>
        <translation>箱标签副本 {copy}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Copy {copy} of the slip</source>
        <translation>装箱单副本 {copy}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Damaged.</source>
        <translation>损坏。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Finish {order} or put it aside, then scan {detail} again.</source>
        <translation>完成或暂放 {order}，再扫描 {detail}。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>For order {order}.</source>
        <translation>属于订单 {order}。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Go on scanning.</source>
        <translation>继续扫描。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Go on with the order.</source>
        <translation>继续此订单。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Goodbye {name}</source>
        <translation>再见，{name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Heard</source>
        <translation>已收到</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Heard: {device}</source>
        <translation>已收到：{device}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Hello {name}</source>
        <translation>您好，{name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Help, then press Back to work.</source>
        <translation>提供帮助，然后按“继续工作”。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>It may be {detail}. Scan another code of the same thing.</source>
        <translation>可能是 {detail}。扫描同一商品的其他码。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Line check ended</source>
        <translation>设备检查已结束</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Line checked: all well</source>
        <translation>设备检查：一切正常</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Line checked: look at {devices}</source>
        <translation>设备检查：查看 {devices}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Next item counts {units}</source>
        <translation>下一个商品计 {units} 件</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>No order open</source>
        <translation>没有打开的订单</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nobody signed in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>None left.</source>
        <translation>无货。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not complete yet</source>
        <translation>尚未取齐</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not in this order</source>
        <translation>不在此订单中</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not needed now</source>
        <translation>现在不需要</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing is on hold</source>
        <translation>没有暂停的订单</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing to print</source>
        <translation>没有可打印的</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Nothing was packed.</source>
        <translation>未打包任何商品。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Open on another bench</source>
        <translation>在其他包装台打开</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order cancelled</source>
        <translation>订单已取消</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order waits</source>
        <translation>订单已暂停</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order {order}</source>
        <translation>订单 {order}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order {order} packed</source>
        <translation>订单 {order} 已打包</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Order {order} put aside</source>
        <translation>订单 {order} 已暂放</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Other reason.</source>
        <translation>其他原因。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Pack an order first.</source>
        <translation>先打包一个订单。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put it aside.</source>
        <translation>放到一边。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put it with the packed boxes: {detail}.</source>
        <translation>与已打包的箱子放在一起：{detail}。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put the goods back and put the order aside.</source>
        <translation>放回商品，并暂放订单。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put {sku} aside and take {next}.</source>
        <translation>{sku} 放到一边，取 {next}。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Put {units} of {sku} back: this order still takes {detail}.</source>
        <translation>放回 {units} 件 {sku}：此订单还需 {detail} 件。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan a badge to go on.</source>
        <translation>扫描工牌以继续。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan again: {detail}.</source>
        <translation>重新扫描：{detail}。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan an order's number first.</source>
        <translation>先扫描订单号。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan an order's number.</source>
        <translation>扫描订单号。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan it again. Still unknown? Ask a supervisor for a new badge.</source>
        <translation>请再扫描一次。仍然未知？请主管发新工牌。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan the article's own barcode.</source>
        <translation>扫描商品本身的条码。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan the card with each scanner: nothing counts now.</source>
        <translation>用每把扫码枪扫描测试卡：现在不计数。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan the item.</source>
        <translation>扫描商品。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/verdict.py"/>
        <source>Scan the one item still missing, or say that it is short.</source>
        <translation>
            <numerusform>还有 {n} 件未扫描：扫描，或报短缺。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Scan your badge first.</source>
        <translation>先扫描工牌。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Server does not answer</source>
        <translation>服务器无应答</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Short: {units} of {sku}</source>
        <translation>短缺：{units} 件 {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Supervisor {name}</source>
        <translation>主管 {name}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Supervisor: scan your badge.</source>
        <translation>主管：扫描工牌。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take an order that is in hand here; {detail} has to wait.</source>
        <translation>选本台备存的订单；{detail} 需等待。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take another order: another bench has this one ({detail}).</source>
        <translation>换一个订单：此订单在另一台（{detail}）。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take it out of the box.</source>
        <translation>从箱中取出。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Take {units} of {sku}.</source>
        <translation>取 {units} 件 {sku}。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Taken back: {units} of {sku}</source>
        <translation>已取回：{units} 件 {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>This card is for the bench's screen: nothing of the order changes.</source>
        <translation>此卡用于屏幕操作：订单不变。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Too many</source>
        <translation>数量过多</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Tried only, it counts for nothing: {what}.</source>
        <translation>仅试用，不计入：{what}。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Unknown badge</source>
        <translation>未知工牌</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Unknown code</source>
        <translation>未知码</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Waits for a supervisor</source>
        <translation>等待主管</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>Wanted again: {units} of {sku}</source>
        <translation>重新需要：{units} 件 {sku}</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>You scanned {scanned}, this order wants {wanted}.</source>
        <translation>扫到的是 {scanned}，此订单需要 {wanted}。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>an item that does not match</source>
        <translation>商品不符</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>help is wanted</source>
        <translation>需要帮助</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>nothing known</source>
        <translation>内容未知</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>what is on the list</source>
        <translation>清单上的商品</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>{detail} is not known here: ask the office whether it was released.</source>
        <translation>此处没有 {detail}：问办公室是否已下发。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <source>{name}: back to work</source>
        <translation>{name}：继续工作</translation>
    </message>
    <message numerus="yes">
        <location filename="../../packing/verdict.py"/>
        <source>{n} more to take.</source>
        <translation>
            <numerusform>还要取 {n} 件。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/packed_box.py"/>
        <location filename="../../station/ui/procedures.py"/>
        <source>Close the box.</source>
        <translation>封箱。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>Scan your badge</source>
        <translation>扫描工牌</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>Then the bench is yours.</source>
        <translation>之后本台归您使用。</translation>
    </message>
    <message>
        <location filename="../../packing/verdict.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Unknown order</source>
        <translation>未知订单</translation>
    </message>
    <message>
        <location filename="../../printing/printer.py"/>
        <source>It is not known what was printed: look at the printer, and reprint it if it did not come out.</source>
        <translation>不清楚打印了什么：查看打印机，没出来就重印。</translation>
    </message>
    <message>
        <location filename="../../printing/printer.py"/>
        <source>The printer's driver failed ({fault}).</source>
        <translation>打印机驱动出错（{fault}）。</translation>
    </message>
    <message>
        <location filename="../../printing/printer.py"/>
        <source>{trouble}. It prints as soon as that is mended.</source>
        <translation>{trouble}。排除后自动打印。</translation>
    </message>
    <message>
        <location filename="../../printing/spool.py"/>
        <source>the program ended while this was being sent: see whether it came out, and reprint it if not</source>
        <translation>发送时程序结束：看是否已打印，没有就重印</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>A barcode of nothing was asked for: give the order its number first.</source>
        <translation>要打印的条码为空：先给订单编号。</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>An SSCC has 18 digits, the last one a check digit, but {came} came: no label is printed.</source>
        <translation>SSCC 有 18 位，末位为校验位，实际为 {came}：不打印标签。</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>Code 128 carries 1 to {most} printable ASCII characters, but {came} came: it cannot be printed as this barcode.</source>
        <translation>Code 128 可含 1 到 {most} 个可打印 ASCII 字符，实际为 {came}：无法用此条码打印。</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>Code 128 carries printable ASCII characters, but {came} came.</source>
        <translation>Code 128 只含可打印 ASCII 字符，实际为 {came}。</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>No barcode can carry {came}: it cannot be printed.</source>
        <translation>没有条码能容纳 {came}：无法打印。</translation>
    </message>
    <message>
        <location filename="../../printing/symbols.py"/>
        <source>{came} makes a barcode too dense to be read from this paper: it cannot be printed.</source>
        <translation>{came} 生成的条码在此纸上过密，无法读取：不能打印。</translation>
    </message>
    <message>
        <location filename="../../station/app.py"/>
        <source>The journal and the orders are opened.</source>
        <translation>正在打开操作记录和订单。</translation>
    </message>
    <message>
        <location filename="../../station/bench.py"/>
        <source>Company prefix {prefix} leaves {room} carton numbers for each of {stations:,} stations, and carton {number} of station {station} has none: set a shorter company prefix, or ask GS1 for a further one.</source>
        <translation>厂商识别代码 {prefix} 为 {stations:,} 个包装台各留 {room} 个纸箱号，包装台 {station} 的纸箱 {number} 已无号：设更短的厂商识别代码，或向 GS1 再申请一个。</translation>
    </message>
    <message>
        <location filename="../../station/bench.py"/>
        <source>It is with {bench} now.</source>
        <translation>现在在 {bench}。</translation>
    </message>
    <message>
        <location filename="../../station/bench.py"/>
        <source>order {number}, packed at this bench</source>
        <translation>订单 {number}，在本台打包</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Keep off it for a moment.</source>
        <translation>暂时不要碰它。</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Press Print a test.</source>
        <translation>按“打印测试”。</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Put its pan back, or press its zero key.</source>
        <translation>放回秤盘，或按归零键。</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Scan the card with it.</source>
        <translation>用它扫描测试卡。</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>See that the paper is there and can be read.</source>
        <translation>确认纸已出来且清晰可读。</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Set it to send GS (FNC1) as it is.</source>
        <translation>将其设为原样发送 GS (FNC1)。</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Set it to send GS (FNC1): without it, lot and serial number run into each other.</source>
        <translation>将其设为发送 GS (FNC1)：否则批号和序列号会连在一起。</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Set its keyboard to US, and its handling of Caps Lock off.</source>
        <translation>将其键盘设为 US，关闭 Caps Lock 处理。</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Show it the card.</source>
        <translation>让它看测试卡。</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Take everything off it, and wait.</source>
        <translation>拿走上面所有物品，并等待。</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Take everything off it.</source>
        <translation>拿走上面所有物品。</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>Take everything off it; if it is empty, press its zero key.</source>
        <translation>拿走上面所有物品；若已空，按归零键。</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>below its range</source>
        <translation>低于量程</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>heard, {codes}, AIM identifier {aim}</source>
        <translation>已收到，{codes}，AIM 标识符 {aim}</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>heard, {codes}, no AIM identifier</source>
        <translation>已收到，{codes}，无 AIM 标识符</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>no weight yet</source>
        <translation>尚无重量</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>not at rest</source>
        <translation>未稳定</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>not tried yet</source>
        <translation>尚未试用</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>overloaded</source>
        <translation>超载</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>printed a test</source>
        <translation>已打印测试</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{Seen}.</source>
        <translation>{Seen}。</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{amount:,} g</source>
        <translation>{amount:,} g</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; letters come in the wrong case</source>
        <translation>{heard}；字母大小写不对</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; the separator (GS) comes as {signs}</source>
        <translation>{heard}；分隔符 (GS) 变为 {signs}</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; the separator (GS) is kept</source>
        <translation>{heard}；分隔符 (GS) 已保留</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{heard}; the separator (GS) is lost</source>
        <translation>{heard}；分隔符 (GS) 丢失</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/line_check.py"/>
        <source>{n} code</source>
        <translation>
            <numerusform>{n} 个码</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{weight} at rest</source>
        <translation>{weight}，已稳定</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <source>{weight}, not at rest</source>
        <translation>{weight}，未稳定</translation>
    </message>
    <message>
        <location filename="../../station/line_check.py"/>
        <location filename="../../station/running.py"/>
        <source>not heard yet</source>
        <translation>尚未收到</translation>
    </message>
    <message>
        <location filename="../../station/running.py"/>
        <source>is being opened</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <location filename="../../station/running.py"/>
        <source>{codes}: has the form of a card of this bench, so neither counts. The office gives it another code.</source>
        <translation>{codes}：与本台的卡格式相同，两者均不计。由办公室换一个码。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>A badge that signs in at start (unattended benches).</source>
        <translation>启动时自动登录的工牌（无人值守的包装台）。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>A light that shows the verdict: relays behind `serial:PORT[@BAUD]` or `tcp:HOST:PORT`, with options as in devices.md, such as `;protocol=lcus;right=1;wrong=2;attention=3`.</source>
        <translation>显示判定的信号灯：通过 `serial:PORT[@BAUD]` 或 `tcp:HOST:PORT` 连接的继电器，选项见 devices.md，如 `;protocol=lcus;right=1;wrong=2;attention=3`。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Badge at start</source>
        <translation>启动工牌</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Badge needed</source>
        <translation>需要工牌</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Bench's name</source>
        <translation>包装台名称</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Bench's token</source>
        <translation>包装台令牌</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Codes that cameras read</source>
        <translation>摄像头读的码</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Colours of the window. `contrast` and `dark-contrast` are of high contrast; `auto`: as the system is set.</source>
        <translation>窗口的颜色。`contrast` 和 `dark-contrast` 为高对比度；`auto`：随系统设置。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Company prefix</source>
        <translation>厂商识别代码</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Dots per inch of the label printer.</source>
        <translation>标签打印机每英寸点数。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Folder of the journal and the store.</source>
        <translation>存放操作记录和订单数据的文件夹。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>GS1 company prefix of the cartons' SSCC. Empty: the server's, else the demonstration prefix 9521234.</source>
        <translation>纸箱 SSCC 的 GS1 厂商识别代码。空：用服务器的，否则用演示代码 9521234。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How in-store codes with a weight or a price are read: one of {regions}, or layouts of one's own such as `29IIIIIWWWWW`. See [codes](codes.md#in-store-codes). Empty: they are looked up whole.</source>
        <translation>含重量或价格的店内码如何读取：{regions} 之一，或自定格式，如 `29IIIIIWWWWW`。见 [codes](codes.md#in-store-codes)。空：整码查找。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How large all that is written is, in per cent.</source>
        <translation>所有文字的大小，百分比。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How loud verdicts are, in per cent of the computer's own volume. 10 less are 3 dB less; 0 is silent.</source>
        <translation>判定提示的音量，为电脑音量的百分比。每减 10 降低 3 dB；0 为静音。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>How orders are packed</source>
        <translation>打包方式</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>In-store codes</source>
        <translation>店内码</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Kiosk</source>
        <translation>独占屏幕</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Label printer's language</source>
        <translation>标签打印机语言</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Label's dots per inch</source>
        <translation>标签每英寸点数</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Language of the window while nobody with a language of their own is signed in. Empty: the computer's.</source>
        <translation>登录者没有自设语言时窗口的语言。空：随电脑。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Last item closes</source>
        <translation>末件自动关单</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Locks after (minutes)</source>
        <translation>锁定时间（分钟）</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Minutes without a key, a touch or a scan after which the bench locks itself until a badge is read. 0: never.</source>
        <translation>无按键、触摸或扫描多少分钟后锁定，直到扫描工牌。0：从不。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Orders held in hand</source>
        <translation>备存订单数</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Orders that this bench's team wants to pack in a day. 0: no goal is shown.</source>
        <translation>本台团队每天的目标订单数。0：不显示目标。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Orders to hold in hand for the time when the server does not answer.</source>
        <translation>为服务器无应答时备存的订单数。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Page of slips printed as PDF.</source>
        <translation>装箱单打印为 PDF 时的页面。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printer of carton labels, written like the other.</source>
        <translation>箱标签打印机，写法同上。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printer of packing slips: `tcp:HOST[:PORT]`, `serial:PORT`, `file:PATH`.</source>
        <translation>装箱单打印机：`tcp:HOST[:PORT]`、`serial:PORT`、`file:PATH`。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printers and papers</source>
        <translation>打印机和单据</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Printers can answer</source>
        <translation>打印机可应答</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Scanners and cameras</source>
        <translation>扫码枪和摄像头</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Scanners, cameras, scale</source>
        <translation>扫码枪、摄像头、电子秤</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Scanners, each `[NAME=]ADDRESS[;option=value]…` as in devices.md: `serial:PORT[@BAUD]`, `serial:usb=VID:PID`, `tcp:HOST:PORT`, `stdin`, …. A keyboard scanner needs no entry.</source>
        <translation>扫码枪，每把写作 `[NAME=]ADDRESS[;option=value]…`，见 devices.md：`serial:PORT[@BAUD]`、`serial:usb=VID:PID`、`tcp:HOST:PORT`、`stdin`…。键盘式扫码枪无需添加。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Screen and sound</source>
        <translation>屏幕和声音</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Server's address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Signal light</source>
        <translation>信号灯</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Size of type</source>
        <translation>字号</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Slip paper's width (mm)</source>
        <translation>装箱单纸宽 (mm)</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Slip printer's language</source>
        <translation>装箱单打印机语言</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Slip's page as PDF</source>
        <translation>装箱单 PDF 页面</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Spoken words</source>
        <translation>语音播报</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Team's goal (orders)</source>
        <translation>团队目标（订单数）</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The last item closes the order and prints, without a closing scan.</source>
        <translation>最后一件商品自动关闭订单并打印，无需再扫描。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The printers can answer: they are asked for paper first, and `sent` means printed.</source>
        <translation>打印机可应答：先查询纸张，`sent` 即表示已打印。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The scale: `serial:PORT[@BAUD]` or `tcp:HOST:PORT`, with options as in devices.md, such as `;protocol=sbi`. Its language is found out where none is given.</source>
        <translation>电子秤：`serial:PORT[@BAUD]` 或 `tcp:HOST:PORT`，选项见 devices.md，如 `;protocol=sbi`。未指定协议时自动识别。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>The server's address, such as `http://warehouse:8765`. Empty: this bench works alone.</source>
        <translation>服务器地址，如 `http://warehouse:8765`。空：本台单独工作。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>This bench</source>
        <translation>本台</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>This bench's name. Empty: as enrolled at the server, or `bench-1` without one.</source>
        <translation>本台的名称。空：用在服务器注册的名称，没有服务器则为 `bench-1`。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>This station's token, printed once by `packbench admin enroll-station`.</source>
        <translation>本台的令牌，由 `packbench admin enroll-station` 显示一次。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>What cameras read, such as `EAN-13` and `Data-Matrix`. Empty: all that is usual on goods, cartons and papers (docs/devices.md). Fewer cost less.</source>
        <translation>摄像头读取的码，如 `EAN-13` 和 `Data-Matrix`。空：商品、纸箱和单据上的所有常用码（docs/devices.md）。种类越少越省资源。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>What the label printer understands.</source>
        <translation>标签打印机支持的语言。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>What the slip printer understands.</source>
        <translation>装箱单打印机支持的语言。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether a badge must be read first; `auto`: as soon as any badge is known.</source>
        <translation>是否须先扫描工牌；`auto`：一旦有已知工牌即需要。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether the window fills the screen.</source>
        <translation>窗口是否占满屏幕。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether the window has the whole screen for itself: no frame, before all others, and only a supervisor (anybody, where no badge is needed) closes it.</source>
        <translation>窗口是否独占整个屏幕：无边框，位于最前，只有主管可关闭（不需要工牌时任何人可关闭）。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Whether verdicts are heard.</source>
        <translation>判定时是否发声。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Which verdicts are spoken as well: those where something is to be done, or all. Needs the extra `speech`.</source>
        <translation>哪些判定用语音播报：需要处理的，或全部。需要附加组件 `speech`。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>Width of the slip printer's paper in millimetres.</source>
        <translation>装箱单打印机的纸宽，毫米。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <source>{source}: {name} should be {wanted}, but {value} came.</source>
        <translation>{source}：{name} 应为{wanted}，实际为 {value}。</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Label printer</source>
        <translation>标签打印机</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Slip printer</source>
        <translation>装箱单打印机</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Scale</source>
        <translation>电子秤</translation>
    </message>
    <message>
        <location filename="../../station/settings.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>A server's address begins with http:// or https://, but {value} came.</source>
        <translation>服务器地址应以 http:// 或 https:// 开头，实际为 {value}。</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>The disk is full: {file} stays as it was. Make room, then change it again.</source>
        <translation>磁盘已满：{file} 保持不变。腾出空间后再更改。</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{file} cannot be written ({error}): it stays as it was. May this account write there?</source>
        <translation>{file} 无法写入（{error}）：保持不变。此账户有权写入吗？</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{file} is read-only: whoever looks after this computer can change it.</source>
        <translation>{file} 为只读：由本机的维护人员更改。</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{file} should be a TOML file, but {error}. Mend it first: nothing was written.</source>
        <translation>{file} 应为 TOML 文件，但 {error}。先修正它：尚未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../station/settings_file.py"/>
        <source>{name} should be a whole number from 0 to {most}, but {value} came.</source>
        <translation>{name} 应为 0 到 {most} 的整数，实际为 {value}。</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>Ships {when}</source>
        <translation>{when} 发货</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>Ships {when}, {span} left</source>
        <translation>{when} 发货，剩 {span}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>Should have left at {when}</source>
        <translation>应于 {when} 发出</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>late: {when}</source>
        <translation>已超时：{when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <source>{span} left</source>
        <translation>剩 {span}</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <location filename="../../station/ui/formats.py"/>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <location filename="../../station/ui/formats.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <location filename="../../station/ui/cutoff.py"/>
        <location filename="../../station/ui/shift.py"/>
        <source>{h} h {m} min</source>
        <translation>{h} 小时 {m} 分</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>A line still waits for items, and the slip would promise what is not in the box.</source>
        <translation>还有行待取，否则装箱单会列出箱内没有的商品。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>An item counts for an order, and none is open.</source>
        <translation>商品要计入订单，但没有打开的订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Ask a supervisor for a new badge.</source>
        <translation>请主管发新工牌。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Ask a supervisor to scan their badge here.</source>
        <translation>请主管在此扫描工牌。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Bring what you have to that bench.</source>
        <translation>把手上的东西送到那个包装台。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Choose why it may pass, then approve (F3).</source>
        <translation>选择放行理由，再批准（F3）。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Compare the number with the paper, and scan it again.</source>
        <translation>与单据核对号码，再扫描一次。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Count what is in the box.</source>
        <translation>清点箱内件数。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Does it belong in the box all the same? Call a supervisor.</source>
        <translation>确实该放进箱子？呼叫主管。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Does the customer want more than the list says? Call a supervisor.</source>
        <translation>客户要的比清单上多？请呼叫主管。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Finish {order}, or put it aside (F9): it stays as it is.</source>
        <translation>完成或暂放（F9）{order}：订单保持原样。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Is it right? Ask the office whether the order was released.</source>
        <translation>号码正确？问办公室订单是否已下发。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Is it unknown again? Call a supervisor: the article may be new.</source>
        <translation>仍是未知？呼叫主管：可能是新商品。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Is there none left? Say that it is short (F6).</source>
        <translation>没有了？报短缺（F6）。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Its box was closed before, so nothing more can go in.</source>
        <translation>此箱已封，不能再放入。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Leave box and goods as they are: nothing counts until then.</source>
        <translation>箱子和商品保持原样：在此之前不计数。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Look at what was scanned, and at the box.</source>
        <translation>查看所扫商品和箱子。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Look for its box among the packed ones.</source>
        <translation>在已打包的箱子中找。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Look for the article's own barcode: a carton may carry several.</source>
        <translation>找商品本身的条码：纸箱上可能有多个。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Neither this bench nor the server was told of this order.</source>
        <translation>包装台和服务器都没有此订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>No article, order, badge or command has this code.</source>
        <translation>没有使用此码的商品、订单、工牌或指令。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>No order, badge or command has this code, and no order is open.</source>
        <translation>没有使用此码的订单、工牌或指令，也没有打开的订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>No time to wait? Put the order aside (F9) and take another.</source>
        <translation>等不及？暂放订单（F9），换一个。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Nobody here has this badge. It may be new, or be replaced by another.</source>
        <translation>此处无人使用此工牌。可能是新工牌，或已更换。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>One box at a time: order {order} is still open at this bench.</source>
        <translation>一次一箱：订单 {order} 仍在本台打开。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Only the server knows whether another bench has it, and it does not answer.</source>
        <translation>只有服务器知道是否在其他包装台，但它无应答。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Or choose one from the list: arrow keys, Enter.</source>
        <translation>或从列表选择：方向键、Enter。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Or send the order back to work (F4): what was scanned stays out of the box.</source>
        <translation>或让订单继续工作（F4）：所扫商品不放入箱子。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Or type its number, then Enter.</source>
        <translation>或输入其号码，再按 Enter。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Put back what is too many, and scan the rest one by one.</source>
        <translation>放回多余的，其余逐件扫描。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Put it aside, not into the box.</source>
        <translation>放到一边，不放入箱子。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Put this paper or tote aside, and take another order.</source>
        <translation>将此单据或周转箱放到一边，换一个订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan an order's number: it stands on its paper or its tote.</source>
        <translation>扫描订单号：在单据或周转箱上。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan another code of the same thing.</source>
        <translation>扫描同一商品的其他码。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan it once more.</source>
        <translation>再扫描一次。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan once more, slowly, from a hand's width.</source>
        <translation>隔一掌距离，慢慢再扫描一次。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan that one, or type the number and press Enter.</source>
        <translation>扫描该订单，或输入号码并按 Enter。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Scan what is still missing: the list shows the lines that wait.</source>
        <translation>扫描缺少的商品：列表显示待取的行。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Smooth the label, or scan another one of the same thing.</source>
        <translation>抚平标签，或扫描同一商品的其他标签。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Somebody at this bench asked for help.</source>
        <translation>本台有人请求帮助。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Somebody else is packing it right now: two boxes for one order would go out.</source>
        <translation>他人正在打包：否则一个订单会发出两箱。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Something was scanned that the order does not want, and a supervisor was called.</source>
        <translation>扫到了订单不需要的商品，已呼叫主管。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Supervisor: scan your badge here.</source>
        <translation>主管：在此扫描工牌。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Take an order that the list calls ready: those are kept for this bench.</source>
        <translation>选列表中“就绪”的订单：已为本台备存。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Take another order.</source>
        <translation>换一个订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Take {next} and scan it.</source>
        <translation>取 {next} 并扫描。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The bench wants to know who packs.</source>
        <translation>需要知道由谁打包。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The code was read, but what it says cannot be right. Part of it may be damaged.</source>
        <translation>码已读到，但内容不正确。可能部分损坏。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The office took this order back.</source>
        <translation>办公室已收回此订单。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/explain.py"/>
        <source>The order has room for one more of {sku}, and this scan would have counted {units}.</source>
        <translation>
            <numerusform>订单还可放 {n} 件 {sku}，此次扫描会计 {units} 件。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>The order waits for a supervisor, and nothing counts until one has looked.</source>
        <translation>订单等待主管，主管查看前不计数。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Then scan the other order again.</source>
        <translation>再扫描另一个订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>To let something pass is for supervisors.</source>
        <translation>只有主管可以放行。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Try this one again when the strip below says that the server is back.</source>
        <translation>下方状态栏显示服务器恢复后，再试此订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>Two things go by this code, and nothing here says which one it is.</source>
        <translation>此码对应两种商品，无法判断是哪一种。</translation>
    </message>
    <message>
        <location filename="../../station/ui/explain.py"/>
        <source>{sku} is on no line of this order.</source>
        <translation>{sku} 不在此订单的任何行中。</translation>
    </message>
    <message>
        <location filename="../../station/ui/first_run.py"/>
        <source>Have a file taken in with “packbench orders import FILE”, or name a server in the settings ({key}).</source>
        <translation>用“packbench orders import FILE”导入文件，或在设置（{key}）中填写服务器。</translation>
    </message>
    <message>
        <location filename="../../station/ui/first_run.py"/>
        <source>They come from the server as soon as the office has released some.</source>
        <translation>办公室下发后，订单会从服务器自动到来。</translation>
    </message>
    <message>
        <location filename="../../station/ui/first_run.py"/>
        <source>Try your scanner meanwhile: {key}, then scan anything.</source>
        <translation>先试试扫码枪：按 {key}，再扫描任意码。</translation>
    </message>
    <message>
        <location filename="../../station/ui/formats.py"/>
        <source>{day}, {clock}</source>
        <translation>{day} {clock}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/formats.py"/>
        <source>{n} day</source>
        <translation>
            <numerusform>{n} 天</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/formats.py"/>
        <source>{n} g</source>
        <translation>{n} g</translation>
    </message>
    <message>
        <location filename="../../station/ui/formats.py"/>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <location filename="../../station/ui/formats.py"/>
        <location filename="../../station/ui/setting_words.py"/>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, done</source>
        <translation>{sku}：{picked}/{wanted}，完成</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, extra</source>
        <translation>{sku}：{picked}/{wanted}，额外</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, open</source>
        <translation>{sku}：{picked}/{wanted}，待取</translation>
    </message>
    <message>
        <location filename="../../station/ui/glance.py"/>
        <source>{sku}: {picked} of {wanted}, short</source>
        <translation>{sku}：{picked}/{wanted}，短缺</translation>
    </message>
    <message>
        <location filename="../../station/ui/help_page.py"/>
        <location filename="../../station/ui/words.py"/>
        <source>works alone</source>
        <translation>单独工作</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>look</source>
        <translation>需查看</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>to try</source>
        <translation>待试</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>well</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../station/ui/line_check_page.py"/>
        <source>{standing}: {name}. {words}</source>
        <translation>{standing}：{name}。{words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/order_head.py"/>
        <source>Carton {tail}: {n} unit</source>
        <translation>
            <numerusform>纸箱 {tail}：{n} 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Nothing was packed: put the goods back.</source>
        <translation>未打包任何商品：放回商品。</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Put the packing slip in, and close the box.</source>
        <translation>放入装箱单，然后封箱。</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Set it down for pickup. {leaves}.</source>
        <translation>放到待取处。{leaves}。</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Set it down.</source>
        <translation>放到待取处。</translation>
    </message>
    <message>
        <location filename="../../station/ui/packed_box.py"/>
        <source>Stick the carton label on its largest side.</source>
        <translation>箱标签贴在最大的一面。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/packed_box.py"/>
        <source>and {n} more line</source>
        <translation>
            <numerusform>另有 {n} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/packed_box.py"/>
        <source>{n} unit in the box</source>
        <translation>
            <numerusform>箱内 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>A supervisor changes this: scan a supervisor's badge.</source>
        <translation>由主管更改：扫描主管工牌。</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>As delivered.</source>
        <translation>出厂默认。</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It comes from the command line.</source>
        <translation>来自命令行。</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It comes from the environment.</source>
        <translation>来自环境变量。</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It comes from the file.</source>
        <translation>来自配置文件。</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It is set in the environment: it is changed there.</source>
        <translation>由环境变量设定：在那里更改。</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>It is set on the command line: it is changed there.</source>
        <translation>由命令行设定：在那里更改。</translation>
    </message>
    <message>
        <location filename="../../station/ui/preferences.py"/>
        <source>The bench would lose what is in it: only whoever starts the program names another.</source>
        <translation>更改会丢失其中内容：只能由启动程序的人另行指定。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>A paper is torn? Print it again: it says that it is a copy.</source>
        <translation>单据破损？再打印一份：会标明是副本。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>An order that was left open comes back where it was.</source>
        <translation>未完成的订单会恢复到原处。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Approve: it goes into the box, under your name.</source>
        <translation>批准：以主管名义放入箱子。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Are both its cables in? Pull one out and put it in again.</source>
        <translation>两根电缆都插好了吗？拔出一根再插上。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Back to work: it stays out of the box.</source>
        <translation>继续工作：不放入箱子。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Call a supervisor: they scan their badge here.</source>
        <translation>呼叫主管：主管在此扫描工牌。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Check the line</source>
        <translation>检查设备</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Clear goes back to the work.</source>
        <translation>“已读”返回工作。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Close the order</source>
        <translation>关闭订单</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Compare what was scanned with what is wanted.</source>
        <translation>核对所扫商品与所需商品。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Compare: the marked letters tell the two apart.</source>
        <translation>对比：标出的字母是不同之处。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>End the check: nothing that was scanned in it counts.</source>
        <translation>结束检查：检查中扫描的都不计入。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Every button has a card. Hang up the command sheet, or scan the cards here.</source>
        <translation>每个按钮都有指令卡。挂出指令表，或在此扫描指令卡。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Found after all? Undo, and scan it.</source>
        <translation>后来找到了？撤销，再扫描。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on packing: everything is kept here and sent later.</source>
        <translation>继续打包：记录保留在此，稍后发送。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on packing: only the weight is missing.</source>
        <translation>继续打包：只缺重量。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on with another scanner, or type the code.</source>
        <translation>换一把扫码枪，或输入码。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Go on with the next article: the message goes by itself.</source>
        <translation>继续下一个商品：消息会自动消失。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is it on, and is its cable in? It is looked for by itself.</source>
        <translation>已开机，电缆已插好？会自动查找。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is it on, is its lid closed, is there paper in it?</source>
        <translation>已开机、盖好、有纸？</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is its glass clean, and nothing in front of it?</source>
        <translation>镜头干净，前面无遮挡？</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is its light on? Charge it, or put its cable in again.</source>
        <translation>指示灯亮吗？充电，或重新插好电缆。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is the badge unknown? A supervisor gives you a new one.</source>
        <translation>工牌未知？由主管发新工牌。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Is there a second code? Cover the one that is not meant.</source>
        <translation>有第二个码？遮住不用的那个。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>It is not in this order</source>
        <translation>不在此订单中</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>It stays unknown? Call a supervisor: the office adds the code.</source>
        <translation>仍是未知？呼叫主管：由办公室添加此码。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>It then prints by itself all that waits. Nothing is lost.</source>
        <translation>之后自动打印所有等待的单据，不会丢失。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Leave the article that it is about beside the box.</source>
        <translation>将有关的商品放在箱子旁。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Longer than a quarter of an hour? Tell the office.</source>
        <translation>超过一刻钟？告诉办公室。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Look at its picture beside the page.</source>
        <translation>看页面旁的画面。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Look at the place once more, and at those beside it.</source>
        <translation>再看一遍该库位及旁边的库位。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Many of the same? Scan a quantity card first, then one of them.</source>
        <translation>同样商品很多？先扫描数量卡，再扫描其中一件。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>More than the order wants</source>
        <translation>超过订单数量</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Next and Previous move the choice, Choose takes it.</source>
        <translation>“下一个”和“上一个”移动，“选择”选用。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>No sheet? Somebody in the office prints it: packbench sheet commands.</source>
        <translation>没有指令表？由办公室打印：packbench sheet commands。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Nobody comes? Put the order aside and take another.</source>
        <translation>没人来？暂放订单，换一个。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Not complete? Scan what is missing, or say that it is short.</source>
        <translation>没取齐？扫描缺少的，或报短缺。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Not sure? Call a supervisor.</source>
        <translation>不确定？呼叫主管。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Nothing of this scan counted. Put it back.</source>
        <translation>此次扫描未计入。放回商品。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Open an order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Or go through the list by Next and Previous, and take one by Choose.</source>
        <translation>或用“下一个”和“上一个”浏览列表，用“选择”打开。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Orders in hand here can be opened; others have to wait.</source>
        <translation>本台备存的订单可以打开，其他须等待。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Pack the order</source>
        <translation>打包订单</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Print a test and look at it.</source>
        <translation>打印测试并查看。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put its cable in again: it is looked for by itself.</source>
        <translation>重新插好电缆：会自动查找。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put its paper aside and scan another order's number.</source>
        <translation>将其单据放到一边，扫描另一个订单号。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put something on the scale and take it off again.</source>
        <translation>在秤上放一件东西，再拿走。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the article aside: it does not go into this box.</source>
        <translation>商品放到一边：不放入此箱。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the label on.</source>
        <translation>贴上箱标签。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the order aside: nothing of it is printed.</source>
        <translation>暂放订单：不打印任何单据。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Put the slip into the box and close it.</source>
        <translation>放入装箱单，然后封箱。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Read above who has it, or why it waits.</source>
        <translation>看上方：在谁那里，或为何等待。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Say why the rest of the line is missing: none left, damaged, or not found.</source>
        <translation>说明本行缺少的原因：无货、损坏或未找到。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan a command card: it is large and clean.</source>
        <translation>扫描指令卡：条码大而清晰。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan its code. Blue and a short tone: put it into the box.</source>
        <translation>扫描其条码。蓝色和短音：放入箱子。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the article's own code once more, slowly.</source>
        <translation>慢慢再扫描一次商品本身的条码。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the code on the screen with each scanner.</source>
        <translation>用每把扫码枪扫描屏幕上的码。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the next order's number.</source>
        <translation>扫描下一个订单号。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the order's number again, or Done.</source>
        <translation>再扫描订单号，或“完成”。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan the order's number on its paper.</source>
        <translation>扫描单据上的订单号。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Scan your badge: hold the scanner a hand's width away.</source>
        <translation>扫描工牌：扫码枪隔一掌距离。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Slip and label come out by themselves.</source>
        <translation>装箱单和箱标签自动打印。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Something is missing</source>
        <translation>缺少商品</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Supervisor: decide</source>
        <translation>主管：决定</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take everything off it, and press its zero key.</source>
        <translation>拿走上面所有物品，按归零键。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take everything out of the box and put it back on its shelf.</source>
        <translation>从箱中全部取出，放回货架。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take the article that the screen shows: place, name, number.</source>
        <translation>取屏幕所示商品：库位、名称、编号。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Take the right one and scan it: the message goes by itself.</source>
        <translation>取正确的商品并扫描：消息会自动消失。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The camera sees nothing</source>
        <translation>摄像头看不到</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The code is not known or not readable</source>
        <translation>码未知或无法读取</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The list begins with what must go first; ▲ is urgent.</source>
        <translation>列表最前面的须最先发出；▲ 表示紧急。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The order is packed</source>
        <translation>订单已打包</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The order waits for a supervisor</source>
        <translation>订单等待主管</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The order was cancelled</source>
        <translation>订单已取消</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The printer does not print</source>
        <translation>打印机不打印</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The scale does not weigh</source>
        <translation>电子秤不称重</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The scanner does not scan</source>
        <translation>扫码枪不扫描</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>The server does not answer</source>
        <translation>服务器无应答</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>This order cannot be opened now</source>
        <translation>此订单现在无法打开</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Try it in a line check: it says what it heard.</source>
        <translation>用设备检查试用：会显示收到的内容。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Undo takes the last scan back.</source>
        <translation>“撤销”取回上次扫描。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Was a quantity set, or is it a whole case? Scan what is still wanted.</source>
        <translation>设了数量，或是整箱？扫描还需要的。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Was it to go out now? Ask a supervisor.</source>
        <translation>要马上发出？问主管。</translation>
    </message>
    <message>
        <location filename="../../station/ui/procedures.py"/>
        <source>Without a hand on the screen</source>
        <translation>不用触碰屏幕</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>being packed</source>
        <translation>打包中</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>on hold</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>waits to be packed</source>
        <translation>等待打包</translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <source>{lines}, {units}</source>
        <translation>{lines}，{units}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/queue_list.py"/>
        <source>{order}, {name}, {ship_by}, {n} line, {state}</source>
        <translation>
            <numerusform>{order}，{name}，{ship_by}，{n} 行，{state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/shift.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{n} unit</source>
        <translation>
            <numerusform>{n} 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>packed</source>
        <translation>已打包</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/queue_list.py"/>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{n} line</source>
        <translation>
            <numerusform>{n} 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Change this in the scanner</source>
        <translation>更改扫码枪设置</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Not kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Scanner understood</source>
        <translation>扫码枪已识别</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <source>Waiting for the server</source>
        <translation>正在等待服务器</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/scene.py"/>
        <source>{n} scan not kept</source>
        <translation>
            <numerusform>{n} 次扫描未保存</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <location filename="../../station/ui/words.py"/>
        <source>What is scanned meanwhile is kept, and judged in turn.</source>
        <translation>期间扫描的内容会保留，并依次判断。</translation>
    </message>
    <message>
        <location filename="../../station/ui/scene.py"/>
        <location filename="../../station/ui/words.py"/>
        <source>{name}: {words}</source>
        <translation>{name}：{words}</translation>
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
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>high contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>high contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>the computer's</source>
        <translation>随电脑</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>where something is to be done</source>
        <translation>需要处理时</translation>
    </message>
    <message>
        <location filename="../../station/ui/setting_words.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>A change holds after the next start.</source>
        <translation>更改在下次启动后生效。</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>A change holds at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <location filename="../../station/ui/settings_page.py"/>
        <source>It was changed: it holds when the program is started again.</source>
        <translation>已更改：重启程序后生效。</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>A fresh day</source>
        <translation>新的一天</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>AT THE BENCH</source>
        <translation>在岗时间</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>All at this bench: {number}</source>
        <translation>本台合计：{number}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>All that came is packed or begun.</source>
        <translation>收到的订单均已打包或开始。</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>CAUGHT IN TIME</source>
        <translation>及时发现</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Devices are ready</source>
        <translation>设备就绪</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Enjoy your break, {name}</source>
        <translation>休息愉快，{name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good afternoon, {name}</source>
        <translation>下午好，{name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good evening, {name}</source>
        <translation>晚上好，{name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good morning, {name}</source>
        <translation>早上好，{name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Good work takes the time it takes.</source>
        <translation>慢工出细活。</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Goodbye, {name}. {thanks}</source>
        <translation>再见，{name}。{thanks}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>HERE BEFORE</source>
        <translation>上一位</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Hello, {name}</source>
        <translation>您好，{name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>Help was called {n} time.</source>
        <translation>
            <numerusform>呼叫帮助 {n} 次。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>LINES</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Line check: done at {clock}.</source>
        <translation>设备检查：{clock} 完成。</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Locked: scan your badge</source>
        <translation>已锁定：扫描工牌</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Look at: {names}</source>
        <translation>查看：{names}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Next cut-off: {when}</source>
        <translation>下个截止时间：{when}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>No break yet.</source>
        <translation>尚未休息。</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>No order waits</source>
        <translation>没有待处理订单</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>None of them is in a hurry.</source>
        <translation>没有紧急订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>OPEN ORDER</source>
        <translation>未完成的订单</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>ORDERS</source>
        <translation>订单</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>On a break since {clock}</source>
        <translation>{clock} 起休息</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Orders at this bench today, {units}.</source>
        <translation>本台今日订单，{units}。</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Orders today: reached, together.</source>
        <translation>今日订单：共同达成。</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Put right here, not at the customer's door.</source>
        <translation>在这里改正，不留给客户。</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>SHORT LINES</source>
        <translation>短缺行</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>TEAM GOAL</source>
        <translation>团队目标</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>THIS BENCH</source>
        <translation>本台</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>TODAY</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>The first order is yours to begin.</source>
        <translation>等您开始第一单。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>The last order left this bench exactly as ordered.</source>
        <translation>
            <numerusform>最近 {n} 个订单发出时完全无误。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>The line check is not done yet today.</source>
        <translation>今天尚未做设备检查。</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Today at {station}</source>
        <translation>{station} 今日</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>UNITS</source>
        <translation>件</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Until {clock}</source>
        <translation>到 {clock}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>WAITING</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Welcome back, {name}</source>
        <translation>欢迎回来，{name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>Your day, {name}</source>
        <translation>{name} 的今日</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{done} of {goal}</source>
        <translation>{done}/{goal}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{done} of {goal} orders are packed today.</source>
        <translation>今日已打包订单 {done}/{goal}。</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name} began order {order}, and you go on with it. {then}</source>
        <translation>{name} 开始了订单 {order}，由您继续。{then}</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name} left it at {clock}: it stays as it is.</source>
        <translation>{name} 于 {clock} 离开：保持原样。</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name} was here until {clock}. Scan a badge to go on from there.</source>
        <translation>{name} 到 {clock} 在此。扫描工牌，从原处继续。</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{name}: your badge brings everything back. Any other badge takes over.</source>
        <translation>{name}：扫描工牌恢复原样；其他工牌则接手。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} break: {span}</source>
        <translation>
            <numerusform>休息 {n} 次：{span}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order</source>
        <translation>
            <numerusform>{n} 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order is past its cut-off.</source>
        <translation>
            <numerusform>{n} 个订单已过截止时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/shift.py"/>
        <source>{n} order packed</source>
        <translation>
            <numerusform>已打包 {n} 个订单</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{orders}, {units}: thank you.</source>
        <translation>{orders}，{units}：谢谢。</translation>
    </message>
    <message>
        <location filename="../../station/ui/shift.py"/>
        <source>{units} so far</source>
        <translation>目前 {units}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>All of it is in the box: scan Done.</source>
        <translation>已全部入箱：扫描“完成”。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Badges</source>
        <translation>工牌</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Cards</source>
        <translation>指令卡</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Click what the bench asks for, {sku}, or a wrong one and see what happens.</source>
        <translation>点击包装台要取的 {sku}，或点错一个看看会怎样。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Now click {sku}: it counts {n} time.</source>
        <translation>
            <numerusform>现在点击 {sku}：计 {n} 次。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Packed! Look at the slip and the label, then scan the next order.</source>
        <translation>已打包！看装箱单和箱标签，再扫描下一个订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Scan a badge: click anybody's.</source>
        <translation>扫描工牌：点击任意一个。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Scan an order: click one. The first is the most urgent.</source>
        <translation>扫描订单：点击一个。第一个最紧急。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Scan an order: click the first one, a small one to begin with.</source>
        <translation>扫描订单：点击第一个，先从小单开始。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Shelf</source>
        <translation>货架</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Supervisor: scan Approve to let it pass, or Back to work.</source>
        <translation>主管：扫描“批准”放行，或“继续工作”。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Take {left} of {sku}: scan ×{units}, then click it. Or click a wrong one and see what happens.</source>
        <translation>取 {left} 件 {sku}：扫描 ×{units}，再点击商品。或点错一个看看会怎样。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The bench said no: read why, scan Clear, then click {sku}.</source>
        <translation>包装台提示不对：看原因，扫描“已读”，再点击 {sku}。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The bench said no: read why, scan Clear, then scan an order.</source>
        <translation>包装台提示不对：看原因，扫描“已读”，再扫描订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The bench said no: read why, scan Clear.</source>
        <translation>包装台提示不对：看原因，扫描“已读”。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The office cancelled this order: scan Put order aside.</source>
        <translation>办公室已取消该订单：扫描“暂放订单”。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The order waits for a supervisor: scan a supervisor's badge.</source>
        <translation>订单等待主管：扫描主管工牌。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>The scanner's cable is out: nothing you scan arrives. Put it back.</source>
        <translation>扫码枪电缆已拔出：扫描的内容收不到。插回电缆。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/guide.py"/>
        <source>Trouble</source>
        <translation>故障</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/hand.py"/>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>Go to: {page}</source>
        <translation>转到：{page}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/header.py"/>
        <source>{say}. {step}</source>
        <translation>{say}。{step}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>A quantity card says how often the next item counts:</source>
        <translation>数量卡设定下一个商品计几次：</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>The badge of who is signed in signs out again; another one takes over.</source>
        <translation>已登录者再扫工牌即退出；他人工牌则接手。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>admin: may do that as well</source>
        <translation>管理员：也有此权限</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>held by the office</source>
        <translation>办公室已暂停</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>packer</source>
        <translation>包装员</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>picker</source>
        <translation>拣货员</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>ready to pack</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>supervisor: may let a held order pass</source>
        <translation>主管：可放行暂停的订单</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>until {time}, {size}</source>
        <translation>{time} 前，{size}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>wanted here</source>
        <translation>需到场</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/pages.py"/>
        <source>{lines}, {units}: {name}</source>
        <translation>{lines}，{units}：{name}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Be honest</source>
        <translation>如实报告</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Close cover</source>
        <translation>合上机盖</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Lie</source>
        <translation>谎报</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Nothing has come out yet: pack an order.</source>
        <translation>还没有打印出来：打包一个订单。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Open cover</source>
        <translation>打开机盖</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Put paper in</source>
        <translation>放入纸</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>Take paper</source>
        <translation>取走纸</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>This cannot be drawn.</source>
        <translation>无法绘制。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <source>{printer}, paper {number}</source>
        <translation>{printer}，第 {number} 张</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Pull cable</source>
        <translation>拔出电缆</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Put cable back</source>
        <translation>插回电缆</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/paper.py"/>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench says: {words}</source>
        <translation>包装台显示：{words}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>All goods</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Nothing on the shelf matches.</source>
        <translation>货架上没有匹配的商品。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>Order's goods</source>
        <translation>订单商品</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>case of {units}</source>
        <translation>每箱 {units}</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>case {units}</source>
        <translation>每箱 {units}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/shelf.py"/>
        <source>{n} to go</source>
        <translation>
            <numerusform>还需 {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Codes that nobody should scan</source>
        <translation>不该扫描的码</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Control bytes</source>
        <translation>控制字节</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Half a code</source>
        <translation>半个码</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>It shows the weight of what is in the box.</source>
        <translation>显示箱内商品的重量。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Label command</source>
        <translation>标签指令</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Lean on it</source>
        <translation>压一下</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>No such product</source>
        <translation>无此商品</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Not UTF-8</source>
        <translation>非 UTF-8</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Open its live page</source>
        <translation>打开实时页面</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Printer command</source>
        <translation>打印机指令</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Right to left</source>
        <translation>从右到左</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Start the server</source>
        <translation>启动服务器</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Stop the server</source>
        <translation>停止服务器</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Take all off</source>
        <translation>全部拿下</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench does not hear it: {words}</source>
        <translation>包装台收不到：{words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench hears it; it holds {n} event.</source>
        <translation>
            <numerusform>包装台能收到；保留 {n} 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>The bench takes them all, counts none, and says why.</source>
        <translation>包装台全部接收，都不计入，并说明原因。</translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>Wrong check digit</source>
        <translation>校验码错误</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/simulated/trouble.py"/>
        <source>{n:,} character</source>
        <translation>
            <numerusform>{n:,} 个字符</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/simulated/window.py"/>
        <source>Nothing arrived: the scanner's cable is out.</source>
        <translation>没有收到：扫码枪电缆已拔出。</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>loudspeaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>no loudspeaker found: verdicts are only seen</source>
        <translation>未找到扬声器：判定仅显示</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>silent: verdicts are only seen</source>
        <translation>静音：判定仅显示</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>switched off: verdicts are only seen</source>
        <translation>已关闭：判定仅显示</translation>
    </message>
    <message>
        <location filename="../../station/ui/sound.py"/>
        <source>volume {n} %</source>
        <translation>音量 {n}%</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>not installed: add the extra {extra} (PySide6-Addons)</source>
        <translation>未安装：添加附加组件 {extra} (PySide6-Addons)</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>spoken words</source>
        <translation>语音播报</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>this computer has no voice for {language}</source>
        <translation>本机没有 {language} 语音</translation>
    </message>
    <message>
        <location filename="../../station/ui/speech.py"/>
        <source>this computer has no voice: install one (on Linux speech-dispatcher)</source>
        <translation>本机没有语音：安装一个（Linux 用 speech-dispatcher）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/supervisor_page.py"/>
        <source>{at}, {n} time</source>
        <translation>
            <numerusform>{at}，{n} 次</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>A supervisor can help.</source>
        <translation>可找主管帮助。</translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>Scanned: {code}</source>
        <translation>已扫描：{code}</translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>Scanned: {code}, {clock}</source>
        <translation>已扫描：{code}，{clock}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/trouble.py"/>
        <source>Scanned: {code}, {clock}, {n} time</source>
        <translation>
            <numerusform>已扫描：{code}，{clock}，{n} 次</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>{names} can help.</source>
        <translation>可找 {names} 帮助。</translation>
    </message>
    <message>
        <location filename="../../station/ui/trouble.py"/>
        <source>{names} can help: press F8 to call.</source>
        <translation>可找 {names} 帮助：按 F8 呼叫。</translation>
    </message>
    <message>
        <location filename="../../station/ui/window.py"/>
        <source>Close this window and start the program again: nothing that was judged is lost.</source>
        <translation>关闭此窗口并重启程序：已判定的内容不会丢失。</translation>
    </message>
    <message>
        <location filename="../../station/ui/window.py"/>
        <source>Supervisor: scan your badge, then press Ctrl+Q.</source>
        <translation>主管：扫描工牌，再按 Ctrl+Q。</translation>
    </message>
    <message>
        <location filename="../../station/ui/window.py"/>
        <source>This bench stays open</source>
        <translation>本台保持打开</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>A scanner that types works as it is.</source>
        <translation>键盘式扫码枪可直接使用。</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label is being made</source>
        <translation>正在生成箱标签</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label is printing</source>
        <translation>正在打印箱标签</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label printed</source>
        <translation>箱标签已打印</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label waits for the printer</source>
        <translation>箱标签等待打印机</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label waits: {why}</source>
        <translation>箱标签等待：{why}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Carton label: did it come out?</source>
        <translation>箱标签：打印出来了吗？</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Go on packing: nothing is lost, and all of it is sent when the server answers.</source>
        <translation>继续打包：不会丢失，服务器应答后全部发送。</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>It goes on by itself. What is here can be packed already.</source>
        <translation>会自动继续。已到的订单现在就可打包。</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Look whether it came out; if not, print it again.</source>
        <translation>看是否已打印；没有就再打印一次。</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Nothing is lost: all of it is sent when the server answers.</source>
        <translation>不会丢失：服务器应答后全部发送。</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip is being made</source>
        <translation>正在生成装箱单</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip is printing</source>
        <translation>正在打印装箱单</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip printed</source>
        <translation>装箱单已打印</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip waits for the printer</source>
        <translation>装箱单等待打印机</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip waits: {why}</source>
        <translation>装箱单等待：{why}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Packing slip: did it come out?</source>
        <translation>装箱单：打印出来了吗？</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>See to the printer: then it prints by itself.</source>
        <translation>请检查打印机：之后会自动打印。</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Take it from the printer.</source>
        <translation>从打印机取走。</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test is printing</source>
        <translation>正在打印测试</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test printed</source>
        <translation>测试已打印</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test waits for the printer</source>
        <translation>测试等待打印机</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test waits: {why}</source>
        <translation>测试等待：{why}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>Test: did it come out?</source>
        <translation>测试：打印出来了吗？</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>The server has all of it.</source>
        <translation>服务器已全部收到。</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>The server holds other events than this bench: tell the office. Packing goes on.</source>
        <translation>服务器与本台的记录不一致：告诉办公室。可继续打包。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>This bench works without a server; {n} event is kept here.</source>
        <translation>
            <numerusform>本台不连服务器工作；{n} 条记录保留在此。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>keyboard scanner</source>
        <translation>键盘式扫码枪</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>server silent since {when}: packing goes on</source>
        <translation>服务器自 {when} 无应答：可继续打包</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>server silent: not reached yet</source>
        <translation>服务器无应答：尚未连上</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>waiting for the server…</source>
        <translation>正在等待服务器…</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{Weight}. {words}</source>
        <translation>{Weight}。{words}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{here} here = {there} on the server</source>
        <translation>本台 {here} = 服务器 {there}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{here} here ≠ {there} on the server</source>
        <translation>本台 {here} ≠ 服务器 {there}</translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>{here} here, {there} on the server</source>
        <translation>本台 {here}，服务器 {there}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>{n} event is on its way.</source>
        <translation>
            <numerusform>{n} 条记录正在发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../station/ui/words.py"/>
        <source>{n} record from the server so far</source>
        <translation>
            <numerusform>目前已从服务器收到 {n} 条记录</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../station/ui/words.py"/>
        <source>… g</source>
        <translation>… g</translation>
    </message>
    <message>
        <location filename="../../sync/client.py"/>
        <source>The server holds other events than this journal.</source>
        <translation>服务器与本台的操作记录不一致。</translation>
    </message>
    <message>
        <location filename="../../sync/client.py"/>
        <source>Unexpected, and tried again: {fault}</source>
        <translation>意外情况，正在重试：{fault}</translation>
    </message>
    <message>
        <location filename="../../sync/client.py"/>
        <source>not reached yet</source>
        <translation>尚未连上</translation>
    </message>
    <message numerus="yes">
        <location filename="../../sync/client.py"/>
        <source>{n} event needs a look: {why}</source>
        <translation>
            <numerusform>{n} 条记录需查看：{why}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>This scan could not be kept.</source>
        <translation>此次扫描无法保存。</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>This scan could not be kept: {path} took no more ({fault}). Free disk space, then scan again.</source>
        <translation>此次扫描无法保存：{path} 写不进去（{fault}）。腾出磁盘空间，再扫描。</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} cannot be read on, SQLite says: {fault}: see its copy at the server.</source>
        <translation>{path} 无法继续读取，SQLite 报告：{fault}：请看服务器上的副本。</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} cannot grow ({fault}): scans may soon not be kept. Free disk space.</source>
        <translation>{path} 无法增大（{fault}）：扫描可能很快就无法保存。请腾出磁盘空间。</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} could not be begun anew ({fault}): free disk space.</source>
        <translation>{path} 无法重新建立（{fault}）：腾出磁盘空间。</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} is damaged, SQLite says: {fault}. Keep the file, move it away and start again: the server has what was sent of it.</source>
        <translation>{path} 已损坏，SQLite 报告：{fault}。保留此文件，移走后重新启动：已发送的内容在服务器上。</translation>
    </message>
    <message>
        <location filename="../../sync/journal.py"/>
        <source>{path} should be a journal, but SQLite says: {fault}.</source>
        <translation>{path} 应是操作记录，但 SQLite 报告：{fault}。</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} should be free, but another program holds it: end that one (a backup, an import), then try again. Nothing in it is lost.</source>
        <translation>{path} 应可使用，但被其他程序占用：结束该程序（备份或导入），再试。其中内容没有丢失。</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} should be writable, but SQLite says: {fault}. Give this account the right to write there, then try again.</source>
        <translation>{path} 应可写入，但 SQLite 报告：{fault}。给此账户该处的写入权限，再试。</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} should lie on a disk that works, but SQLite says: {fault}. Look at the disk and its cable, then try again.</source>
        <translation>{path} 应在正常的磁盘上，但 SQLite 报告：{fault}。检查磁盘及其线缆，再试。</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} took no more ({fault}): free disk space, then try again.</source>
        <translation>{path} 写不进去（{fault}）：腾出磁盘空间，再试。</translation>
    </message>
    <message>
        <location filename="../../sync/sqlite_words.py"/>
        <source>{path} was moved away while it was in use: end Packbench and start it again.</source>
        <translation>{path} 在使用中被移走：结束 Packbench 并重新启动。</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>Order {number} is damaged in this bench's store: take another one. The office holds and releases it, or imports its file once more: then it comes anew.</source>
        <translation>订单 {number} 在本台的存储中已损坏：请取另一单。办公室将其暂停再放行，或再次导入其文件：之后会重新下发。</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>What this bench knows of article {sku} is damaged: it comes anew with the next catalogue.</source>
        <translation>本台关于商品 {sku} 的资料已损坏：将随下一次商品目录重新下发。</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>What this bench knows of this badge is damaged: the office gives that person a new badge.</source>
        <translation>本台关于此工牌的资料已损坏：由办公室为该人员换发新工牌。</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>{path} cannot be read, SQLite says: {fault}. End Packbench and move it away: the server, or the files once more, fill a new one.</source>
        <translation>{path} 无法读取，SQLite 报告：{fault}。结束 Packbench 并将其移走：由服务器或再次导入的文件填充新的。</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>{path} is damaged: a number should stand under {name}, but {came} does. End Packbench and move it away: the server, or the files once more, fill a new one.</source>
        <translation>{path} 已损坏：{name} 处应为数字，却是 {came}。结束 Packbench 并将其移走：由服务器或再次导入的文件填充新的。</translation>
    </message>
    <message>
        <location filename="../../sync/store.py"/>
        <source>{path} should be a bench's store, but SQLite says: {fault}. Move it away: the server, or the files once more, fill a new one.</source>
        <translation>{path} 应是工作台的存储，但 SQLite 报告：{fault}。将其移走：由服务器或再次导入的文件填充新的。</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>The server at {where} does not answer ({fault}).</source>
        <translation>{where} 的服务器无应答（{fault}）。</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>The server says {code}: {why}</source>
        <translation>服务器返回 {code}：{why}</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>The server's answer was expected as {kind}, but was not ({fault}).</source>
        <translation>服务器应答应为 {kind}，但不是（{fault}）。</translation>
    </message>
    <message>
        <location filename="../../sync/wire.py"/>
        <source>This program is ending.</source>
        <translation>程序正在结束。</translation>
    </message>
</context>
</TS>
